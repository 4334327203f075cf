package org.readout.linguistics.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of Java's serialization without the classes that wrote it, and so without the cost
 * of their hash tables (Java Object Serialization Specification, chapter 6). Strings and arrays of
 * numbers come as such, arrays of objects as {@code Object[]}, other objects as {@link Serialized}.
 */
public final class SerializedReader {
  private static final int MAGIC_AND_VERSION = 0xACED0005;
  private static final int FIRST_HANDLE = 0x7E0000;
  private static final int HAS_CONTENTS = 1;

  private static final Object END = new Object();
  private static final Object BLOCK = new Object();

  /** Stands for every object without references, such as a boxed number. */
  private static final Serialized PLAIN = new Serialized();

  private final BinaryInput in;
  private final List<@Nullable Object> handles = new ArrayList<>();

  /**
   * A reader at the start of a stream.
   *
   * @throws IOException where it is none
   */
  public SerializedReader(InputStream stream) throws IOException {
    in = new BinaryInput(stream);
    if (in.integer() != MAGIC_AND_VERSION) {
      throw new IOException("not a stream of serialized objects");
    }
  }

  /**
   * The next object.
   *
   * @throws IOException where there is none that can be read
   */
  public @Nullable Object next() throws IOException {
    Object content = content();
    while (content == BLOCK) {
      content = content();
    }
    return content;
  }

  private @Nullable Object content() throws IOException {
    int code = in.unsignedByte();
    return switch (code) {
      case 0x70 -> null;
      case 0x71 -> handles.get(in.integer() - FIRST_HANDLE);
      case 0x72 -> description();
      case 0x73 -> object();
      case 0x74 -> text();
      case 0x75 -> array();
      case 0x77 -> block(in.unsignedByte());
      case 0x78 -> END;
      case 0x7A -> block(in.integer());
      case 0x7E -> enumConstant();
      default -> throw new IOException("unknown code " + code);
    };
  }

  private Object text() throws IOException {
    String text = in.text();
    handles.add(text);
    return text;
  }

  private Object block(int length) throws IOException {
    in.skip(length);
    return BLOCK;
  }

  private @Nullable Object enumConstant() throws IOException {
    describedType();
    handles.add(PLAIN);
    return next();
  }

  private SerializedType description() throws IOException {
    String name = in.text();
    in.skip(Long.BYTES);
    int handle = reserve();
    boolean hasContents = (in.unsignedByte() & HAS_CONTENTS) != 0;
    int count = in.unsignedShort();
    List<SerializedType.Field> fields = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      SerializedType.Field field = new SerializedType.Field((char) in.unsignedByte(), in.text());
      fields.add(field);
      if (field.refers()) {
        next();
      }
    }
    skipToEnd();
    SerializedType parent = (SerializedType) next();
    SerializedType description = new SerializedType(name, hasContents, fields, parent);
    handles.set(handle, description);
    return description;
  }

  private SerializedType describedType() throws IOException {
    if (next() instanceof SerializedType description) {
      return description;
    }
    throw new IOException("no description of a class");
  }

  private Serialized object() throws IOException {
    SerializedType type = describedType();
    Serialized object = type.isPlain() ? PLAIN : new Serialized();
    handles.add(object);
    read(object, type);
    return object;
  }

  private void read(Serialized object, SerializedType type) throws IOException {
    if (type.parent() != null) {
      read(object, type.parent());
    }
    for (SerializedType.Field field : type.fields()) {
      if (field.refers()) {
        object.setField(field.name(), next());
      } else {
        in.skip(SerializedType.width(field.type()));
      }
    }
    if (type.hasContents()) {
      for (Object content = next(); content != END; content = next()) {
        object.addContent(content);
      }
    }
  }

  private Object array() throws IOException {
    SerializedType type = describedType();
    int handle = reserve();
    int length = in.integer();
    char element = type.name().charAt(1);
    Object array =
        switch (element) {
          case 'D' -> in.reals(length);
          case 'I' -> in.integers(length);
          case 'L', '[' -> objects(length);
          default -> skipped(length * SerializedType.width(element));
        };
    handles.set(handle, array);
    return array;
  }

  private Object skipped(int bytes) throws IOException {
    in.skip(bytes);
    return PLAIN;
  }

  private @Nullable Object[] objects(int length) throws IOException {
    @Nullable Object[] objects = new @Nullable Object[length];
    for (int i = 0; i < length; i++) {
      objects[i] = next();
    }
    return objects;
  }

  private void skipToEnd() throws IOException {
    Object content = next();
    while (content != END) {
      content = next();
    }
  }

  private int reserve() {
    handles.add(null);
    return handles.size() - 1;
  }
}
