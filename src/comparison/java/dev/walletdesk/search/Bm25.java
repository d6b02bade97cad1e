package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.evaluation.Learner;
import dev.walletdesk.evaluation.TextLanguage;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene's BM25 over the examples, those found first voting for their guides: pairs of characters
 * for texts with Chinese in them, stemmed words for others.
 */
public final class Bm25 implements Learner {

  private static final int NEIGHBOURS = 10;
  private static final Map<Language, Analyzer> ANALYZERS =
      Map.of(Languages.of("zh"), new CJKAnalyzer(), Languages.of("en"), new EnglishAnalyzer());
  private static final String LABEL = "label";

  @Override
  public Ranker learn(List<Guide> guides, List<String> otherTopics) {
    Examples examples = Examples.of(guides, otherTopics);
    try {
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(index(examples)));
      return text -> Scores.ranked(examples.guideIds(), votes(examples, searcher, text), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffersDirectory index(Examples examples) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    for (Language language : Languages.all()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.get(language)))) {
        for (int i = 0; i < examples.texts().size(); i++) {
          if (TextLanguage.of(examples.texts().get(i)) == language) {
            Document document = new Document();
            document.add(new TextField(language.code(), examples.texts().get(i), Field.Store.NO));
            document.add(new StoredField(LABEL, examples.labels().get(i)));
            writer.addDocument(document);
          }
        }
      }
    }
    return directory;
  }

  private static double[] votes(Examples examples, IndexSearcher searcher, String text) {
    Language language = TextLanguage.of(text);
    double[] votes = new double[examples.classes()];
    var query = new QueryBuilder(ANALYZERS.get(language)).createBooleanQuery(language.code(), text);
    if (query == null) {
      votes[votes.length - 1] = 1;
      return votes;
    }
    try {
      for (ScoreDoc hit : searcher.search(query, NEIGHBOURS).scoreDocs) {
        int label =
            searcher.storedFields().document(hit.doc).getField(LABEL).numericValue().intValue();
        votes[label] += hit.score;
      }
      return votes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
