package org.readout.event;

import java.util.List;
import java.util.Locale;
import org.readout.entity.Gazetteer;
import org.readout.entity.PartyKind;
import org.readout.entity.RoleNouns;
import org.readout.entity.RoleNouns.Kind;

/** Tells names from descriptions, such as {@code Turkish foreign minister}. */
final class Descriptions {
  private static final List<Kind> ROLES =
      List.of(Kind.OFFICE, Kind.RANK, Kind.HONORIFIC, Kind.PERSON, Kind.GROUP, Kind.BODY);

  private final RoleNouns roles = RoleNouns.load();
  private final Gazetteer gazetteer = Gazetteer.load();

  /** True where the reference names its party. */
  boolean isName(Reference reference) {
    return switch (reference.kind()) {
      case COUNTRY -> true;
      case GROUP -> false;
      case ORGANIZATION ->
          reference.name().codePoints().anyMatch(Character::isUpperCase)
              || !gazetteer.readings(reference.name()).isEmpty();
      case PERSON -> isPersonName(reference);
    };
  }

  /** A word that begins with a capital and is neither a role nor a people. */
  private boolean isPersonName(Reference reference) {
    if (reference.kind() != PartyKind.PERSON
        || reference.name().equalsIgnoreCase(reference.title())) {
      return false;
    }
    for (String word : reference.name().split("[ -]", -1)) {
      boolean capital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
      String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
      if (capital
          && ROLES.stream().noneMatch(kind -> roles.is(lower, kind))
          && gazetteer.readings(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
