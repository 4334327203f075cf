package org.readout.linguistics.model;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks a stream of Java's object serialization (Java Object Serialization Specification, chapter
 * 6) for the strings of its maps and the place of its array of numbers, without making an object of
 * anything: the half million entries of a map take a tenth of the time. A file that is in memory is
 * read so; {@link SerializedReader} reads one that is too large for that. Not thread-safe.
 *
 * <p>A string is given as the offset of its length, in two bytes, behind which it stands in
 * modified UTF-8.
 */
public final class SerializedStrings {
  private static final int HEAD =
      (ObjectStreamConstants.STREAM_MAGIC << Short.SIZE) | ObjectStreamConstants.STREAM_VERSION;

  private static final int NO_STRING = 0;

  private record Type(int flags, String fields, @Nullable Type parent) {}

  private final ByteBuffer in;
  private final Map<Integer, Type> types = new HashMap<>();
  private int[] handles = new int[1 << 8];
  private int handleCount;
  private int[] written = new int[0];
  private int arrayAt;
  private int arrayLength;

  /**
   * Begins with the head of a stream.
   *
   * @throws IOException where there is none
   */
  public SerializedStrings(ByteBuffer in) throws IOException {
    this.in = in;
    if (in.getInt() != HEAD) {
      throw new IOException("no serialized object at byte " + (in.position() - 4));
    }
  }

  /**
   * Walks the next object.
   *
   * @throws IOException where it is of a kind that no model has
   */
  public void next() throws IOException {
    content();
  }

  /**
   * The keys and values, in turn, of the largest map so far, or whatever else an object of a class
   * that writes itself has written.
   */
  public int[] written() {
    return written;
  }

  /** Where the elements of the last array begin. */
  public int arrayAt() {
    return arrayAt;
  }

  /** How many elements the last array has. */
  public int arrayLength() {
    return arrayLength;
  }

  private int content() throws IOException {
    int code = in.get();
    switch (code) {
      case ObjectStreamConstants.TC_STRING -> {
        int at = string(in);
        handle(at);
        return at;
      }
      case ObjectStreamConstants.TC_REFERENCE -> {
        return handles[in.getInt() - ObjectStreamConstants.baseWireHandle];
      }
      case ObjectStreamConstants.TC_NULL -> {
        return NO_STRING;
      }
      case ObjectStreamConstants.TC_BLOCKDATA -> in.position(in.position() + 1 + (peek() & 0xff));
      case ObjectStreamConstants.TC_OBJECT -> object(type());
      case ObjectStreamConstants.TC_ARRAY -> array(type());
      default -> throw new IOException("unknown code " + code + " at byte " + in.position());
    }
    return NO_STRING;
  }

  private void object(@Nullable Type type) throws IOException {
    handle(NO_STRING);
    List<Type> lineage = new ArrayList<>();
    for (Type ancestor = type; ancestor != null; ancestor = ancestor.parent) {
      lineage.add(0, ancestor);
    }
    for (Type ancestor : lineage) {
      for (int i = 0; i < ancestor.fields.length(); i++) {
        value(ancestor.fields.charAt(i));
      }
      if ((ancestor.flags & ObjectStreamConstants.SC_WRITE_METHOD) != 0) {
        ownData();
      }
    }
  }

  private void ownData() throws IOException {
    int[] strings = new int[1 << 8];
    int count = 0;
    while (peek() != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      boolean block = peek() == ObjectStreamConstants.TC_BLOCKDATA;
      int string = content();
      if (!block) {
        strings = count < strings.length ? strings : Arrays.copyOf(strings, 2 * count);
        strings[count++] = string;
      }
    }
    in.get();
    if (count > written.length) {
      written = Arrays.copyOf(strings, count);
    }
  }

  private void array(@Nullable Type type) throws IOException {
    handle(NO_STRING);
    if (type == null || type.fields.isEmpty()) {
      throw new IOException("an array without a type at byte " + in.position());
    }
    int length = in.getInt();
    arrayAt = in.position();
    arrayLength = length;
    for (int i = 0; i < length; i++) {
      value(type.fields.charAt(0));
    }
  }

  private void value(char code) throws IOException {
    switch (code) {
      case 'L', '[' -> content();
      case 'J', 'D' -> in.getLong();
      case 'I', 'F' -> in.getInt();
      case 'S', 'C' -> in.getShort();
      case 'B', 'Z' -> in.get();
      default -> throw new IOException("unknown type " + code + " at byte " + in.position());
    }
  }

  /** An array's type has the type of its elements for its only field. */
  private @Nullable Type type() throws IOException {
    int code = in.get();
    if (code == ObjectStreamConstants.TC_NULL) {
      return null;
    }
    if (code == ObjectStreamConstants.TC_REFERENCE) {
      return types.get(in.getInt() - ObjectStreamConstants.baseWireHandle);
    }
    if (code != ObjectStreamConstants.TC_CLASSDESC) {
      throw new IOException("unknown code " + code + " at byte " + in.position());
    }
    int name = string(in);
    in.getLong();
    int number = handleCount;
    handle(NO_STRING);
    int flags = in.get();
    StringBuilder fields = new StringBuilder();
    for (int count = in.getShort(); count > 0; count--) {
      char field = (char) in.get();
      string(in);
      if (field == 'L' || field == '[') {
        content();
      }
      fields.append(field);
    }
    while (peek() != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      content();
    }
    in.get();
    if (in.get(name + 2) == '[') {
      fields.append((char) in.get(name + 3));
    }
    Type type = new Type(flags, fields.toString(), type());
    types.put(number, type);
    return type;
  }

  private int peek() {
    return in.get(in.position());
  }

  private void handle(int string) {
    if (handleCount == handles.length) {
      handles = Arrays.copyOf(handles, 2 * handleCount);
    }
    handles[handleCount++] = string;
  }

  /** Skips a string; where its length stands. */
  public static int string(ByteBuffer in) {
    int at = in.position();
    in.position(at + 2 + (in.getShort(at) & 0xffff));
    return at;
  }
}
