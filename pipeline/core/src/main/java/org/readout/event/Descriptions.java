package org.readout.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.entity.Gazetteer;
import org.readout.entity.RoleNouns;
import org.readout.entity.RoleNouns.Kind;

/**
 * Tells names from descriptions, such as {@code Turkish foreign minister}. Remembers names; not
 * thread-safe.
 */
final class Descriptions {
  private static final List<Kind> ROLES =
      List.of(Kind.OFFICE, Kind.RANK, Kind.HONORIFIC, Kind.PERSON, Kind.GROUP, Kind.BODY);

  private final RoleNouns roles = RoleNouns.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<String, Boolean> names = new HashMap<>();

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

  private boolean isPersonName(Reference reference) {
    return !reference.name().equalsIgnoreCase(reference.title())
        && names.computeIfAbsent(reference.name(), this::hasNameWord);
  }

  /** A word that begins with a capital and is neither a role nor a people. */
  private boolean hasNameWord(String name) {
    for (String word : name.split("[ -]", -1)) {
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
