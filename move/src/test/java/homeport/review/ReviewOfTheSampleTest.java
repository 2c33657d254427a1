package homeport.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.review.model.Access;
import homeport.review.model.EstateReview;
import homeport.review.model.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The review finds everything of the hand-made list beside the sample, and nothing else.
class ReviewOfTheSampleTest {
  private static EstateReview review;
  private static Map<?, ?> expected;

  @BeforeAll
  static void read() throws IOException {
    review = Review.of(SampleBank.request());
    String list = Files.readString(SampleBank.FOLDER.resolve("review-expected.yaml"));
    expected = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(list);
  }

  private static Map<String, TreeSet<String>> lists(String key) {
    Map<String, TreeSet<String>> lists = new TreeMap<>();
    ((Map<?, ?>) expected.get(key))
        .forEach((name, all) -> lists.put((String) name, new TreeSet<>(texts(all))));
    return lists;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  @Test
  void everyProgramWithItsCopybooks() {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    review.programs().forEach(p -> found.put(p.name(), new TreeSet<>(p.copybooks())));
    assertEquals(lists("programs"), found);
  }

  @Test
  void everyCopybookWithItsUsers() {
    Map<String, TreeSet<String>> users = new TreeMap<>();
    lists("programs")
        .forEach((program, books) ->
            books.forEach(b -> users.computeIfAbsent(b, _ -> new TreeSet<>()).add(program)));
    Map<String, TreeSet<String>> found = new TreeMap<>();
    review.copybooks().forEach(c -> found.put(c.name(), new TreeSet<>(c.usedBy())));
    assertEquals(users, found);
  }

  @Test
  void everyCall() {
    TreeSet<String> found = new TreeSet<>();
    review.calls().forEach(c -> found.add(c.from() + " " + c.to() + " " + c.place()));
    assertEquals(new TreeSet<>(texts(expected.get("calls"))), found);
    assertTrue(review.calls().stream().allMatch(c -> c.kind().equals("static")));
  }

  @Test
  void everyStepInOrder() {
    Map<String, List<String>> wanted = new TreeMap<>();
    ((Map<?, ?>) expected.get("jobs")).forEach((k, v) -> wanted.put((String) k, texts(v)));
    Map<String, List<String>> found = new TreeMap<>();
    for (Job job : review.jobs()) {
      found.put(job.name(), job.steps().stream().map(s -> s.name() + " " + s.program()).toList());
    }
    assertEquals(wanted, found);
  }

  @Test
  void everyProcedure() {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    review.procedures().forEach(p -> found.put(p.name(), new TreeSet<>(p.usedBy())));
    assertEquals(lists("procedures"), found);
  }

  @Test
  void everyDataSetWithItsUses() {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    review
        .dataSets()
        .forEach(set -> {
          TreeSet<String> uses = new TreeSet<>();
          set.uses().forEach(u -> uses.add(u.job() + " " + u.step() + " " + letters(u.access())));
          found.put(set.name(), uses);
        });
    assertEquals(lists("datasets"), found);
  }

  private static String letters(Access access) {
    return (access.reads() ? "r" : "")
        + (access.writes() ? "w" : "")
        + (access.creates() ? "c" : "")
        + (access.deletes() ? "d" : "");
  }

  @Test
  void everyServer() {
    List<String> found = new ArrayList<>();
    review
        .inventory()
        .servers()
        .forEach(s -> {
          StringBuilder text = new StringBuilder(s.id() + " " + s.role());
          text.append(String.format(Locale.ROOT, " %.0f %s", s.value(), s.metric()));
          s.products().forEach(p -> text.append(", ").append(p.name() + " " + p.version()));
          found.add(text.toString());
        });
    assertEquals(texts(expected.get("servers")), found);
    assertEquals(List.of(), review.inventory().rejected());
  }

  @Test
  void nothingIsLeftOutAndEveryPlaceIsThere() throws IOException {
    assertEquals(List.of(), review.problems());
    List<String> wrong = new ArrayList<>();
    for (var finding : review.findings()) {
      List<String> lines = Files.readAllLines(SampleBank.FOLDER.resolve(finding.place().file()));
      if (finding.place().line() < 1 || finding.place().line() > lines.size()) {
        wrong.add(finding.toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatTheJobSystemHasNotStopsTheJob() throws IOException {
    ReviewRequest all = SampleBank.request();
    ReviewRequest without =
        new ReviewRequest(
            all.folder(),
            all.name(),
            all.roles(),
            all.copybooks(),
            all.options(),
            java.util.Set.of("IEFBR14", "IDCAMS", "IEBGENER"),
            all.services(),
            null,
            null,
            java.util.Set.of());
    EstateReview stopped = Review.of(without);
    assertEquals(12, review.totals().jobsReady());
    assertEquals(8, stopped.totals().jobsReady());
    assertEquals("SORT", stopped.blockers().getFirst().id());
    // Four jobs sort; all of the day hang on what these write, for the day is closed by its totals.
    List<String> hanging = new ArrayList<>(review.jobs().stream().map(Job::name).sorted().toList());
    hanging.remove("GENERATE");
    assertEquals(hanging, stopped.blockers().getFirst().jobs());
  }
}
