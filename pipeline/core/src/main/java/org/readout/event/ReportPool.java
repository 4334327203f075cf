package org.readout.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.article.Utf8;
import org.readout.entity.PartyKind;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.fact.Participant;
import org.readout.fact.Source;

/** Makes reports of facts, which share what is equal. Mutable, not thread-safe. */
final class ReportPool {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Map<Object, Object> pool = new HashMap<>();
  private final Map<String, When> dates = new HashMap<>();

  Report report(Fact fact) {
    Source document = document(fact.document());
    int year = document.published() == null ? 0 : document.published().getYear();
    return new Report(
        shareable(fact.id()),
        fact.type(),
        fact.modality(),
        shared(fact.participants().stream().map(party -> party(party, year)).distinct().toList()),
        place(fact.place()),
        date(fact.date()),
        shared(fact.topics().stream().map(this::text).toList()),
        shared(fact.codes()),
        document,
        wording(fact.evidence()),
        fact.confidence());
  }

  private Party party(Participant party, int year) {
    return shared(
        new Party(
            party.role(),
            shared(
                new Reference(
                    party.kind(),
                    text(party.name()),
                    textOrNull(party.title()),
                    textOrNull(party.organization()),
                    textOrNull(party.country()),
                    party.kind() == PartyKind.PERSON ? year : 0))));
  }

  private @Nullable EventPlace place(@Nullable FactPlace place) {
    return place == null
        ? null
        : shared(new EventPlace(text(place.name()), place.kind(), textOrNull(place.country())));
  }

  private @Nullable When date(@Nullable FactDate date) {
    return date == null ? null : dates.computeIfAbsent(date.edtf(), When::of);
  }

  private Source document(Source document) {
    return shared(
        new Source(
            shareable(document.id()),
            document.title() == null ? null : shareable(document.title()),
            document.published(),
            textOrNull(document.publisher()),
            document.url() == null ? null : shareable(document.url())));
  }

  private @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  private String text(String text) {
    return shared(shareable(text));
  }

  /** Half a surrogate pair has no UTF-8 form. */
  private static String shareable(String text) {
    return Utf8.withoutLoneSurrogates(text);
  }

  /** The one value equal to this that the pool holds. */
  @SuppressWarnings("unchecked") // what is found is equal to the value, so of its class
  private <T> T shared(T value) {
    Object known = pool.putIfAbsent(value, value);
    return known == null ? value : (T) known;
  }

  /** FNV-1a over the characters of the quotations that are no white space. */
  private static long wording(List<Evidence> evidence) {
    long hash = OFFSET_BASIS;
    for (Evidence piece : evidence) {
      String text = piece.quote().text();
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          hash = (hash ^ text.charAt(i)) * PRIME;
        }
      }
    }
    return hash;
  }
}
