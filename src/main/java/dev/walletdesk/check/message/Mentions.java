package dev.walletdesk.check.message;

import dev.walletdesk.check.message.Mention.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What is found in one message. Each finder takes what is left by those before it: a number in a
 * link is a part of the link.
 */
final class Mentions {

  private final MessageText text;
  private final List<Mention> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  Mentions(MessageText text) {
    this.text = text;
  }

  String seen() {
    return text.seen();
  }

  String folded() {
    return text.folded();
  }

  void add(Kind kind, int start, int end) {
    add(kind, text.seen().substring(start, end), start, end);
  }

  void add(Kind kind, String value, int start, int end) {
    found.add(new Mention(kind, value, start, end));
    take(start, end);
  }

  /** Marks a place as none of the ways to answer. */
  void take(int start, int end) {
    taken.set(start, end);
  }

  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** All, by their places. */
  List<Mention> all() {
    return found.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
  }
}
