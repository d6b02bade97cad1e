package dev.walletdesk.check.scam;

/** Which sentence, and which clause of it, each place of a folded message belongs to. */
final class SentenceMap {

  private static final String SENTENCE_ENDS = "。!?;\n";
  private static final String CLAUSE_ENDS = ",，";

  private final int[] sentences;
  private final int[] clauses;

  SentenceMap(String folded) {
    sentences = new int[folded.length() + 1];
    clauses = new int[folded.length() + 1];
    int sentence = 0;
    int clause = 0;
    for (int i = 0; i < folded.length(); i++) {
      sentences[i] = sentence;
      clauses[i] = clause;
      if (endsSentence(folded, i)) {
        sentence++;
        clause++;
      } else if (CLAUSE_ENDS.indexOf(folded.charAt(i)) >= 0) {
        clause++;
      }
    }
    sentences[folded.length()] = sentence;
    clauses[folded.length()] = clause;
  }

  private static boolean endsSentence(String folded, int at) {
    char c = folded.charAt(at);
    boolean stop = c == '.' && (at + 1 == folded.length() || folded.charAt(at + 1) == ' ');
    return stop || SENTENCE_ENDS.indexOf(c) >= 0;
  }

  int sentence(int at) {
    return sentences[at];
  }

  boolean sameSentence(int first, int second) {
    return sentences[first] == sentences[second];
  }

  boolean sameClause(int first, int second) {
    return clauses[first] == clauses[second];
  }
}
