package org.readout.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * The id of a fact: the first 16 hexadecimal digits of the SHA-256 of what identifies it.
 *
 * <p>That is the document's id and what the fact says: its type, its modality, the role and name of
 * every party, the name of the place, and the date. Everything else may be bettered without moving
 * the id: titles, organisations, countries, topics, codes, evidence, confidence. The order of the
 * parties does not matter, nor do the other facts of the document. Two facts of one document that
 * say the same have the same id; whoever merges facts keeps one of them.
 */
public final class FactId {
  private static final int DIGITS = 16;

  /** Between fields and between parties; control characters, so that no name holds one. */
  private static final char FIELD = '\u001e';

  private static final char PART = '\u001f';

  private FactId() {}

  /** The id of a fact with these slots: 16 characters of {@code 0-9a-f}. */
  public static String of(
      String documentId,
      FactType type,
      Modality modality,
      List<Participant> participants,
      @Nullable FactPlace place,
      @Nullable FactDate date) {
    StringBuilder said = new StringBuilder();
    said.append(documentId).append(FIELD);
    said.append(type.label()).append(FIELD);
    said.append(modality.label()).append(FIELD);
    participants.stream()
        .map(participant -> participant.role().label() + PART + participant.name())
        .sorted()
        .distinct()
        .forEach(party -> said.append(party).append(PART));
    said.append(FIELD).append(place == null ? "" : place.name());
    said.append(FIELD).append(date == null ? "" : date.edtf());
    byte[] hash = sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
