package org.readout.linguistics.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a class in a stream of Java's serialization.
 *
 * @param name its name; of an array, the codes of its dimensions and of its elements
 * @param hasContents whether its objects wrote something by themselves
 * @param fields its own fields
 * @param parent the description of its superclass
 * @param isPlain whether its objects refer to nothing, as boxed numbers do
 */
record SerializedType(
    String name,
    boolean hasContents,
    List<Field> fields,
    @Nullable SerializedType parent,
    boolean isPlain) {

  /**
   * A field.
   *
   * @param type the code of its type
   * @param name its name
   */
  record Field(char type, String name) {
    /** Whether it refers to an object or an array. */
    boolean refers() {
      return type == 'L' || type == '[';
    }
  }

  SerializedType(
      String name, boolean hasContents, List<Field> fields, @Nullable SerializedType parent) {
    this(
        name,
        hasContents,
        fields,
        parent,
        !hasContents
            && fields.stream().noneMatch(Field::refers)
            && (parent == null || parent.isPlain()));
  }

  /** How many bytes a value of a primitive type takes. */
  static int width(char primitive) {
    return switch (primitive) {
      case 'Z', 'B' -> Byte.BYTES;
      case 'C', 'S' -> Short.BYTES;
      case 'J', 'D' -> Long.BYTES;
      default -> Integer.BYTES;
    };
  }
}
