package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;
import org.readout.article.ArticleSource;
import org.readout.article.Incoming;
import org.readout.article.LayoutFinder;
import org.readout.linguistics.parsing.TransitionParser;
import org.readout.text.Sentence;

/**
 * The parser against CoreNLP's own, of whose model it is a leaner reading. Both are mended, because
 * CoreNLP makes passive subjects of some, as the repair does.
 */
class ParserTest {
  private static final Path ARTICLES = Path.of("..", "..", "corpus", "articles");
  private static final int SENTENCES = 600;

  @Test
  void drawsTheArcsThatCoreNlpDraws() {
    DependencyParser original = DependencyParser.loadFromModelFile(TransitionParser.MODEL);
    for (List<Word> words : sentences()) {
      assertThat(SharedLinguistics.get().parse(words).toString())
          .isEqualTo(parse(original, words).toString());
    }
  }

  @Test
  void parsesNoWordsAndOne() {
    assertThat(SharedLinguistics.get().parse(List.of()).size()).isZero();
    Dependencies one =
        SharedLinguistics.get().parse(List.of(new Word(0, 1, "Talks", "talk", "NNS")));
    assertThat(one.governor(0)).isEqualTo(-1);
    assertThat(one.relation(0)).isEqualTo("root");
  }

  private static Dependencies parse(DependencyParser original, List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Word word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word.form());
      label.setValue(word.form());
      label.setTag(word.tag());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    int[] governors = new int[words.size()];
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), ""));
    for (TypedDependency arc : original.predict(sentence).typedDependencies()) {
      governors[arc.dep().index() - 1] = arc.gov().index() - 1;
      relations.set(arc.dep().index() - 1, arc.reln().toString());
    }
    new ParseRepair(words, governors, relations).mend();
    return new Dependencies(words, governors, relations);
  }

  private static List<List<Word>> sentences() {
    List<List<Word>> sentences = new ArrayList<>();
    try (ArticleSource source = new ArticleSource(List.of(ARTICLES.toString()), () -> System.in)) {
      while (source.hasNext() && sentences.size() < SENTENCES) {
        if (source.next() instanceof Incoming.Accepted accepted) {
          Article article = accepted.article();
          for (Sentence sentence :
              SharedLinguistics.get().document(article, LayoutFinder.of(article)).sentences()) {
            sentences.add(words(SharedLinguistics.get().tag(sentence)));
          }
        }
      }
    }
    return sentences;
  }

  private static List<Word> words(Tagged tagged) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      words.add(new Word(i, i + 1, tagged.word(i), tagged.lemma(i), tagged.tag(i)));
    }
    return words;
  }
}
