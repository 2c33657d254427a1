package homeport.jobs.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.schedule.Schedule.Outcome;
import homeport.jobs.schedule.Schedule.Relation;
import homeport.testkit.Seed;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleFileTest {
  private static final String DAY =
      """
      name: Business day
      jobs:
        - job: OPEN
        - job: LOAD
          after: OPEN
        - job: POST
          after: [LOAD <= 8, OPEN ended]
          at: "18:30"
        - id: AGAIN
          job: POST
          after: POST failed
        - job: REPORT
          after: POST
      """;

  private static Schedule read(String text, Problems problems) {
    return ScheduleFile.read(new SourceFile("day.yaml", text), problems);
  }

  private static String ids(String text) {
    Problems problems = new Problems();
    read(text, problems);
    return String.join(" ", problems.all().stream().map(Problem::id).toList());
  }

  @Test
  void aDayIsRead() {
    Problems problems = new Problems();
    Schedule day = read(DAY, problems);
    assertEquals(List.of(), problems.all());
    assertEquals("Business day", day.name());
    Schedule.Entry post = day.entries().get(2);
    assertEquals(LocalTime.of(18, 30), post.time());
    assertEquals(new Outcome.Code(Relation.NOT_GREATER, 8), post.after().get(0).outcome());
    assertEquals(new Outcome.Ended(), post.after().get(1).outcome());
    assertEquals(new Outcome.Failed(), day.entries().get(3).after().getFirst().outcome());
    assertEquals("POST", day.entries().get(3).job());
    assertEquals(
        new Outcome.Code(Relation.NOT_GREATER, 4),
        day.entries().get(4).after().getFirst().outcome());
  }

  @Test
  void goingOnFromAJobRunsAllThatWaitsForIt() {
    Schedule day = read(DAY, new Problems());
    assertEquals(Set.of("POST", "AGAIN", "REPORT"), day.from("POST"));
    assertEquals(Set.of("OPEN", "LOAD", "POST", "AGAIN", "REPORT"), day.from("OPEN"));
    assertEquals(Set.of("REPORT"), day.from("REPORT"));
  }

  @Test
  void whatIsWrongIsSaid() {
    assertEquals("HP5041", ids("jobs: [a: b: c]\n"));
    assertEquals("HP5041", ids("- OPEN\n"));
    assertEquals("HP5041", ids("name: X\n"));
    assertEquals("HP5041", ids(""));
    assertEquals("HP5041", ids("jobs:\n  - job: A\n    when: B\n"));
    assertEquals("HP5041", ids("jobs:\n  - id: A\n"));
    assertEquals("HP5041", ids("jobs:\n  - job: A\n    at: noon\n"));
    assertEquals("HP5041 HP5041", ids("jobs:\n  - job: A\n    after: [B worked, A <= 12345]\n"));
    assertEquals("HP5042", ids("jobs:\n  - job: LOAD\n  - job: POST\n    after: LAOD\n"));
    assertEquals("HP5043", ids("jobs:\n  - job: A\n  - job: A\n"));
    assertEquals("HP5044", ids("jobs:\n  - job: A\n    after: B\n  - job: B\n    after: A\n"));
  }

  @Test
  void garbageNeverThrows() {
    Seed seed = Seed.forTest("schedules");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(DAY);
      for (int k = 0; k < 1 + i % 4; k++) {
        int at = seed.between(0, text.length() - 1);
        switch (i % 3) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) seed.between(9, 126));
          default -> text.setCharAt(at, (char) seed.between(32, 126));
        }
      }
      Problems problems = new Problems();
      Schedule day = read(text.toString(), problems);
      assertEquals(true, day.entries().size() <= 6, text::toString);
    }
  }
}
