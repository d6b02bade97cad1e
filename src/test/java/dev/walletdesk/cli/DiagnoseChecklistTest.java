package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.DistributedSchemas;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A checklist as programs see it. */
class DiagnoseChecklistTest {

  private static JsonNode state(String... answers) {
    List<String> args =
        new ArrayList<>(List.of("diagnose", "--json", "-g", "phone-gone", "-p", "moon-bank"));
    for (String answer : answers) {
      args.addAll(List.of("--answer", answer));
    }
    Desk.Run run =
        Desk.english().withData(Catalogs.WITH_CHECKLIST).run(args.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        List.of(), DistributedSchemas.strict("diagnosis").validate(run.out(), InputFormat.JSON));
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void theJobsHaveAnswersOfTheirOwn() {
    JsonNode next = state("gone=lost", "stop-sim=done").path("next");
    assertEquals("checklist", next.path("kind").asString());
    assertEquals("secure", next.path("id").asString());
    assertEquals("Stop everything that can pay", next.path("text").asString());
    assertEquals("[\"Start at the top.\"]", next.path("instructions").toString());
    assertEquals(
        "[{\"id\":\"go-on\",\"label\":\"Go on; 2 still to do\"}]", next.path("choices").toString());
    assertEquals(
        "{\"id\":\"stop-sim\",\"title\":\"Stop the SIM\","
            + "\"instructions\":[\"Call the carrier.\",\"Ask for a new card.\"],"
            + "\"status\":\"done\",\"choices\":[{\"id\":\"done\",\"label\":\"Done\"},"
            + "{\"id\":\"could-not\",\"label\":\"Could not do it\"},"
            + "{\"id\":\"not-yet\",\"label\":\"Not yet\"}]}",
        next.path("jobs").path(1).toString());
  }

  /** What a script does that knows nothing but to give the first answer to whatever has one. */
  @Test
  void aScriptThatAnswersJobByJobGetsOn() {
    List<String> answers = new ArrayList<>(List.of("gone=lost"));
    JsonNode next = state(answers.toArray(String[]::new)).path("next");
    for (JsonNode job : next.path("jobs")) {
      answers.add(job.path("id").asString() + "=done");
    }
    assertEquals(4, answers.size());
    assertEquals(
        "handoff", state(answers.toArray(String[]::new)).path("next").path("kind").asString());
    assertEquals(
        "handoff", state("gone=lost", "secure=go-on").path("next").path("kind").asString());
  }

  @Test
  void anAnswerThatNoJobTakesIsToldWithThoseItDoes() {
    Desk.Run run =
        Desk.english()
            .withData(Catalogs.WITH_CHECKLIST)
            .run("diagnose", "--json", "-g", "phone-gone", "--answer", "stop-sim=solved");
    assertEquals(2, run.exitCode(), run::toString);
    assertTrue(run.err().contains("Use one of: done, could-not, not-yet."), run::toString);
  }
}
