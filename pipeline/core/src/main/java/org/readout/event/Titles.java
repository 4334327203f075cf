package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.entity.NameKey;
import org.readout.entity.RoleNouns;
import org.readout.entity.TitleWords;
import org.readout.words.WordLists;

/** Compares titles by the offices in them: {@code president}, {@code prime minister}. */
final class Titles {
  /** What parts one minister from another. */
  private static final Set<String> RANKS = WordLists.ENGLISH.set("ranks-of-ministers");

  /** Heads that are often given without the rest of the title. */
  private static final Set<String> SHORT = Set.of("minister", "secretary");

  /** Heads that say nothing of the office. */
  private static final Set<String> VAGUE = WordLists.ENGLISH.set("vague-heads");

  private static final Set<String> PRIME_MINISTERS = Set.of("premier", "pm");

  private static final RoleNouns ROLES = RoleNouns.load();

  private Titles() {}

  /** The offices in a title, none where it is only a rank, a form of address or a description. */
  static Set<String> offices(@Nullable String title) {
    Set<String> offices = new TreeSet<>();
    if (title != null && TitleWords.isOffice(title)) {
      for (String part : title.split(" and |, |; ", -1)) {
        String office = office(part);
        if (office != null) {
          offices.add(office);
        }
      }
    }
    return offices;
  }

  private static @Nullable String office(String title) {
    String head = TitleWords.head(title);
    if (head == null || VAGUE.contains(head) || !ROLES.is(head, RoleNouns.Kind.OFFICE)) {
      return null;
    }
    List<String> office = new ArrayList<>();
    NameKey.words(title).stream().filter(RANKS::contains).distinct().sorted().forEach(office::add);
    office.add(head);
    String name = String.join(" ", office);
    return PRIME_MINISTERS.contains(name) ? "prime minister" : name;
  }

  /** True where both have an office in common; {@code minister} alone may be any minister. */
  static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(office -> other.stream().anyMatch(more -> isSame(office, more)));
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (SHORT.contains(one) && other.endsWith(" " + one))
        || (SHORT.contains(other) && one.endsWith(" " + other));
  }
}
