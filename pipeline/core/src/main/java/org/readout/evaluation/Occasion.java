package org.readout.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/**
 * What gold and a system's fact have in common, so that they can be held against each other.
 * Immutable.
 *
 * @param type visit, meeting or call
 * @param modality whether it took place
 * @param optional true where careful readers could disagree on it; never true of a system's fact
 * @param parties who
 * @param place where, or null
 * @param date when, an EDTF string, or null
 * @param acceptedDates other right answers, never of a system's fact
 * @param evidence the piece of the text that states it, or null
 */
public record Occasion(
    FactType type,
    Modality modality,
    boolean optional,
    List<Party> parties,
    @Nullable Place place,
    @Nullable String date,
    List<String> acceptedDates,
    @Nullable String evidence) {
  public Occasion {
    parties = List.copyOf(parties);
    acceptedDates = List.copyOf(acceptedDates);
  }

  /**
   * A party of an occasion.
   *
   * @param role the part it has
   * @param kind what sort of party it is
   * @param name its fullest name
   * @param aliases other names in the document, never of a system's fact
   * @param title its role, or null
   * @param country ISO 3166-1 alpha-2 code, or null
   */
  public record Party(
      Role role,
      PartyKind kind,
      String name,
      List<String> aliases,
      @Nullable String title,
      @Nullable String country) {
    public Party {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * The place of an occasion.
   *
   * @param name the most specific place
   * @param country ISO 3166-1 alpha-2 code, or null
   * @param accepted other right answers, never of a system's fact
   */
  public record Place(String name, @Nullable String country, List<String> accepted) {
    public Place {
      accepted = List.copyOf(accepted);
    }
  }

  /** What a system's fact says. */
  static Occasion of(Fact fact) {
    FactPlace place = fact.place();
    FactDate date = fact.date();
    List<Evidence> evidence = fact.evidence();
    return new Occasion(
        fact.type(),
        fact.modality(),
        false,
        fact.participants().stream()
            .map(
                party ->
                    new Party(
                        party.role(),
                        party.kind(),
                        party.name(),
                        List.of(),
                        party.title(),
                        party.country()))
            .toList(),
        place == null ? null : new Place(place.name(), place.country(), List.of()),
        date == null ? null : date.edtf(),
        List.of(),
        evidence.isEmpty() ? null : evidence.get(0).quote().text());
  }

  /** One line for people: {@code visit/actual A[v] + B[h] @ Tromsø on 2018-05-11}. */
  String summary() {
    StringBuilder line = new StringBuilder();
    line.append(type.label()).append('/').append(modality.label()).append(' ');
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      line.append(i == 0 ? "" : " + ").append(party.name());
      line.append('[').append(party.role().label().charAt(0)).append(']');
    }
    line.append(" @ ").append(place == null ? "-" : place.name());
    return line.append(" on ").append(date == null ? "-" : date).toString();
  }
}
