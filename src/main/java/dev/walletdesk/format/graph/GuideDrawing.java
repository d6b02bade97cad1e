package dev.walletdesk.format.graph;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;
import dev.walletdesk.diagnosis.Next;
import dev.walletdesk.diagnosis.paths.GuideWalk;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.article.AnswerText;
import dev.walletdesk.format.graph.GuideGraph.Edge;
import dev.walletdesk.format.graph.GuideGraph.Node;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Sanitizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a guide: a box for each step, an arrow for each move that an exhaustive walk makes. On an
 * arrow stands what decides between it and the others from the same box; what holds on all of them
 * is left out. From a remedy one goes on when it has not helped.
 */
public final class GuideDrawing {

  /** How much of a long text stands in its box. */
  private static final int MOST_CELLS = 110;

  private static final String START = "";

  private final Messages messages;
  private final AnswerText answerText;
  private final Catalog catalog;

  /** Draws guides whose wallets are in {@code catalog}. */
  public GuideDrawing(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.answerText = new AnswerText(messages, catalog);
    this.catalog = catalog;
  }

  /** The picture of {@code guide}. */
  public GuideGraph draw(Guide guide) {
    Transitions moves = new Transitions(guide, catalog);
    GuideWalk.of(guide, catalog, moves);
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    add(START, Optional.empty(), beginning(guide), nodes, numbers);
    for (Step step : guide.steps()) {
      add(step.id(), Optional.of(step.kind()), List.of(step.id(), cut(text(step))), nodes, numbers);
    }
    List<String> end = List.of(Next.HandOver.END, cut(text(guide.handoff())));
    add(Next.HandOver.END, Optional.of(StepKind.HANDOFF), end, nodes, numbers);
    List<Edge> edges = new ArrayList<>();
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(from -> edges(guide, from.getKey(), moves, numbers, edges));
    return new GuideGraph(nodes, edges);
  }

  private List<String> beginning(Guide guide) {
    String title = new Terms(messages).title(guide);
    return guide.origin().isOfficial()
        ? List.of(title)
        : List.of(title, new Terms(messages).notOfficial(guide.origin()));
  }

  private static void add(
      String id,
      Optional<StepKind> step,
      List<String> texts,
      List<Node> nodes,
      Map<String, Integer> numbers) {
    List<String> lines =
        texts.stream().map(text -> DisplayWidth.cut(Sanitizer.clean(text), MOST_CELLS)).toList();
    nodes.add(new Node(nodes.size(), step, lines));
    numbers.put(id, nodes.size() - 1);
  }

  private void edges(
      Guide guide, String from, Transitions moves, Map<String, Integer> numbers, List<Edge> edges) {
    Set<String> targets = moves.targets(from);
    targets.stream()
        .sorted((a, b) -> Integer.compare(numbers.get(a), numbers.get(b)))
        .forEach(
            to -> {
              List<String> reasons = reasons(guide, from, to, moves);
              if (reasons.isEmpty() && targets.size() > 1) {
                reasons = List.of(messages.get("graph.otherwise"));
              }
              edges.add(new Edge(numbers.get(from), numbers.get(to), reasons));
            });
  }

  private List<String> reasons(Guide guide, String from, String to, Transitions moves) {
    List<String> reasons = new ArrayList<>();
    Set<String> chosen = moves.answers(from, to, from);
    if (!chosen.equals(moves.answers(from, from))) {
      reasons.add(names(guide, from, List.copyOf(chosen)));
    }
    Optional<Step> target = guide.step(to);
    for (String id : target.map(step -> step.when().allowed().keySet()).orElse(Set.of())) {
      if (!id.equals(from) && !moves.alwaysHolds(from, target.get(), id)) {
        reasons.add(reason(guide, id, moves.answers(from, to, id)));
      }
    }
    return reasons;
  }

  private String reason(Guide guide, String id, Set<String> answers) {
    String question =
        switch (id) {
          case Condition.PROVIDER, Condition.PROVIDER_KIND -> messages.get("graph.wallet");
          case Condition.REGION -> messages.get("graph.country");
          default -> id;
        };
    return messages.get("graph.reason", question, names(guide, id, List.copyOf(answers)));
  }

  private String names(Guide guide, String id, List<String> answers) {
    String names = String.join(messages.get("graph.or"), answerText.names(guide, id, answers));
    return Sanitizer.clean(names);
  }

  private static String cut(String text) {
    return DisplayWidth.cut(text, MOST_CELLS);
  }

  private String text(Step step) {
    return switch (step.kind()) {
      case QUESTION -> messages.of(((Step.Question) step).ask());
      case REMEDY -> messages.of(((Step.Remedy) step).title());
      case CHECKLIST -> messages.of(((Step.Checklist) step).title());
      case NOTICE -> messages.of(((Step.Notice) step).tell());
      case HANDOFF -> text(((Step.Stop) step).handoff());
    };
  }

  private String text(Handoff handoff) {
    return messages.of(handoff.tell());
  }
}
