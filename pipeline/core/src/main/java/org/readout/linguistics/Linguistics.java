package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Dateline;
import org.readout.article.Layout;
import org.readout.linguistics.naming.NameClassifier;
import org.readout.linguistics.parsing.TransitionParser;
import org.readout.linguistics.tagging.PartOfSpeechTagger;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/**
 * The front door to the NLP libraries: each method computes one layer, for what it is asked for.
 * Models are loaded on first use and shared. Thread-safe.
 */
public final class Linguistics {
  private final Tokenizer tokenizer = new Tokenizer();
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final Lazy<Tagger> tagger = new Lazy<>(Tagger::new);
  private final Lazy<NameTagger> names = new Lazy<>(NameTagger::new);
  private final Lazy<FirstNames> firstNames = new Lazy<>(FirstNames::new);
  private final Lazy<Parser> parser = new Lazy<>(Parser::new);

  /**
   * The ISO 639-3 code of the language of a text that is not English; empty for English and for
   * very short texts.
   */
  public Optional<String> foreignLanguage(String text) {
    return languages.foreignLanguage(text);
  }

  /** The article in sentences: those of its title, then those of its prose and headings. */
  public Document document(Article article, Layout layout) {
    List<Sentence> sentences = new ArrayList<>();
    String title = article.title();
    if (title != null && !title.isBlank()) {
      add(sentences, Sentence.Place.TITLE, 0, tokenizer.tokens(title, 0, title.length()));
    }
    int paragraph = 0;
    for (Block block : layout.blocks()) {
      Sentence.Place place = place(block.kind());
      if (place != null) {
        paragraph++;
        add(
            sentences,
            place,
            paragraph,
            tokenizer.tokens(article.text(), start(block, layout.dateline()), block.span().end()));
      }
    }
    return new Document(article, layout.dateline(), sentences);
  }

  /** The dateline is no part of the first sentence. */
  private static int start(Block block, @Nullable Dateline dateline) {
    boolean opens = dateline != null && block.span().contains(dateline.span());
    return opens && dateline != null ? dateline.span().end() : block.span().start();
  }

  private static Sentence.@Nullable Place place(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> Sentence.Place.BODY;
      case HEADING -> Sentence.Place.HEADING;
      case BOILERPLATE -> null;
    };
  }

  private static void add(
      List<Sentence> sentences, Sentence.Place place, int paragraph, List<Token> tokens) {
    for (List<Token> sentence : SentenceSplitter.split(tokens)) {
      sentences.add(new Sentence(sentences.size(), place, paragraph, sentence));
    }
  }

  /** Parts of speech and lemmas of a sentence. */
  public Tagged tag(Sentence sentence) {
    return tagger.get().tag(sentence);
  }

  /** The names in a sentence, in order and without overlap. */
  public List<Name> names(Tagged sentence) {
    return names.get().names(sentence);
  }

  /** The usual gender of people with a given name; empty where it is not known or not one. */
  public Optional<Gender> gender(String givenName) {
    return firstNames.get().of(givenName);
  }

  /** The dependencies between words. */
  public Dependencies parse(List<Word> words) {
    return parser.get().parse(words);
  }

  /**
   * Begins to load the models that every article with facts needs, side by side, and does not wait
   * for them. What fails is told where the model is used.
   */
  public void preload() {
    // Those that take longest first.
    for (Lazy<?> model : List.of(names, tagger, parser, firstNames)) {
      Thread loading = new Thread(model::tryGet, "readout-models");
      loading.setDaemon(true);
      loading.start();
    }
  }

  /** The class-path resources of the models in use. */
  public static List<String> models() {
    return List.of(
        PartOfSpeechTagger.MODEL,
        NameClassifier.MODEL,
        FirstNames.MODEL,
        TransitionParser.MODEL,
        LanguageIdentifier.MODEL);
  }
}
