package org.readout.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.relation.Role;

/**
 * A party of a fact.
 *
 * @param role the part it has
 * @param kind what sort of party it is
 * @param name the fullest name in the document, without title
 * @param title the role in full, as the document gives it, or null
 * @param organization the body that the title belongs to, or null
 * @param country ISO 3166-1 alpha-2 code of the state represented, or null
 * @param entity the key of the entity, made of the document alone
 * @param mentions where the text names the party in this fact
 */
public record Participant(
    Role role,
    PartyKind kind,
    String name,
    @Nullable String title,
    @Nullable String organization,
    @Nullable String country,
    String entity,
    List<Quote> mentions) {
  public Participant {
    mentions = List.copyOf(mentions);
  }
}
