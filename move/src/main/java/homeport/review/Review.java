package homeport.review;

import homeport.review.judge.Blockers;
import homeport.review.judge.Judge;
import homeport.review.judge.Ready;
import homeport.review.judge.Rules;
import homeport.review.judge.UnitGraph;
import homeport.review.judge.Waves;
import homeport.review.model.Call;
import homeport.review.model.Copybook;
import homeport.review.model.DataSet;
import homeport.review.model.EstateReview;
import homeport.review.model.Finding;
import homeport.review.model.Inventory;
import homeport.review.model.Job;
import homeport.review.model.Member;
import homeport.review.model.Place;
import homeport.review.model.Program;
import homeport.review.model.Verdict;
import homeport.review.read.Copybooks;
import homeport.review.read.DataSets;
import homeport.review.read.InventoryReader;
import homeport.review.read.JobReader;
import homeport.review.read.Note;
import homeport.review.read.OtherNotes;
import homeport.review.read.ProgramIndex;
import homeport.review.read.ProgramReader;
import homeport.review.read.ReadJobs;
import homeport.review.read.ReadProgram;
import homeport.review.read.Resources;
import homeport.review.report.JsonReport;
import homeport.review.report.PageReport;
import homeport.review.scan.EstateScan;
import homeport.review.scan.SourceMember;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The way in: reviews an estate and writes what it found. docs/review.md says how it judges.
public final class Review {
  private final ReviewRequest request;
  private final Rules rules = Rules.load();
  private final List<ReviewProblem> problems = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, TreeSet<String>> copyUsers = new TreeMap<>();
  private final Map<String, TreeSet<String>> missingUsers = new TreeMap<>();

  private Review(ReviewRequest request) {
    this.request = request;
  }

  /// Reviews an estate.
  ///
  /// @throws IOException when the folder or the inventory cannot be read; one member that cannot be
  ///   read is named in the result
  public static EstateReview of(ReviewRequest request) throws IOException {
    return new Review(request).review();
  }

  /// Writes `review.json` and `index.html`, whole or not at all.
  public static void write(EstateReview review, Path folder) throws IOException {
    Files.createDirectories(folder);
    String json = JsonReport.of(review);
    replace(folder.resolve("review.json"), json);
    replace(folder.resolve("index.html"), page(json));
  }

  /// The page of a `review.json`, whoever made it.
  public static String page(String json) {
    return PageReport.of(json, Rules.load().chinese());
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private EstateReview review() throws IOException {
    EstateScan.Scanned scanned = EstateScan.scan(request);
    problems.addAll(scanned.problems());
    readPrograms(scanned);
    ProgramIndex index = new ProgramIndex(programs, calls);
    Resources resources = new Resources();
    for (SourceMember member : scanned.of(MemberKind.CSD)) {
      resources.add(member.text().lines().toList());
    }
    ReadJobs jobs = new JobReader(scanned, index, resources, request.jobPrograms()).read(scanned);
    notes.addAll(jobs.notes());
    notes.addAll(OtherNotes.ofMembers(scanned.members()));
    notes.addAll(
        OtherNotes.ofCalls(calls, index, resources, scanned.members(), request.services()));
    Inventory inventory = inventory();
    notes.addAll(OtherNotes.ofInventory(inventory, inventoryName()));
    List<DataSet> dataSets = DataSets.of(jobs, programs, resources);
    List<Finding> findings = new Judge(rules).findings(notes);
    UnitGraph graph = new UnitGraph(programs, calls, jobs.jobs(), dataSets, resources);
    List<Copybook> copybooks = copybooks(scanned);
    Set<String> blocked = blocked(jobs.jobs(), new Ready(index, findings));
    problems.sort(null);
    return new EstateReview(
        request.name(),
        request.date(),
        totals(scanned, jobs.jobs(), dataSets, copybooks, inventory, findings, index),
        scanned.members().stream().map(Review::member).toList(),
        List.copyOf(problems),
        List.copyOf(programs),
        calls.stream().sorted(CALLS).toList(),
        jobs.jobs(),
        jobs.procedures(),
        dataSets,
        copybooks,
        inventory,
        findings,
        blocked,
        Blockers.of(findings, graph),
        Waves.of(graph, blocked));
  }

  private static final Comparator<Call> CALLS =
      Comparator.comparing(Call::from).thenComparing(Call::place).thenComparing(Call::to);

  private static Member member(SourceMember member) {
    return new Member(member.name(), member.file(), member.kind(), member.lines());
  }

  private void readPrograms(EstateScan.Scanned scanned) {
    List<String> folders =
        request.copybooks().stream()
            .map(folder -> Copybooks.folder(request.folder(), folder))
            .toList();
    Copybooks library = new Copybooks(scanned.members(), folders);
    ProgramReader reader = new ProgramReader(library, request.options());
    for (SourceMember member : scanned.of(MemberKind.PROGRAM)) {
      ReadProgram read = reader.read(member);
      programs.addAll(read.programs());
      calls.addAll(read.calls());
      notes.addAll(read.notes());
      for (Program program : read.programs()) {
        for (String file : read.copied().values()) {
          copyUsers.computeIfAbsent(file, _ -> new TreeSet<>()).add(program.name());
        }
        for (String name : program.missing()) {
          missingUsers.computeIfAbsent(name, _ -> new TreeSet<>()).add(program.name());
        }
      }
    }
    programs.sort(Comparator.comparing(Program::name).thenComparing(Program::place));
    Map<String, Place> seen = new TreeMap<>();
    for (Program program : programs) {
      Place first = seen.putIfAbsent(program.name(), program.place());
      if (first != null) {
        problems.add(
            new ReviewProblem(
                "HP6105",
                program.place().file(),
                program.place().line(),
                "program `"
                    + program.name()
                    + "` is also at "
                    + first
                    + "; calls and steps are taken to mean that one"));
      }
    }
  }

  private List<Copybook> copybooks(EstateScan.Scanned scanned) {
    List<Copybook> copybooks = new ArrayList<>();
    for (SourceMember member : scanned.members()) {
      TreeSet<String> users = copyUsers.getOrDefault(member.file(), new TreeSet<>());
      if (member.kind() == MemberKind.COPYBOOK || !users.isEmpty()) {
        copybooks.add(
            new Copybook(member.name(), member.file(), member.lines(), List.copyOf(users)));
      }
    }
    missingUsers.forEach(
        (name, users) -> copybooks.add(new Copybook(name, "", 0, List.copyOf(users))));
    copybooks.sort(Comparator.comparing(Copybook::name).thenComparing(Copybook::file));
    return copybooks;
  }

  private String inventoryName() {
    Path file = request.inventory();
    return file == null ? "" : String.valueOf(file.getFileName());
  }

  private Inventory inventory() throws IOException {
    Path file = request.inventory();
    if (file == null) {
      return Inventory.NONE;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    InventoryReader.Read read =
        InventoryReader.read(inventoryName(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    problems.addAll(read.problems());
    return read.inventory();
  }

  private EstateReview.Totals totals(
      EstateScan.Scanned scanned,
      List<Job> jobs,
      List<DataSet> dataSets,
      List<Copybook> copybooks,
      Inventory inventory,
      List<Finding> findings,
      ProgramIndex index) {
    Ready ready = new Ready(index, findings);
    List<Program> accepted = programs.stream().filter(Program::runsUnmodified).toList();
    return new EstateReview.Totals(
        scanned.members().size(),
        scanned.problems().size(),
        programs.size(),
        programs.stream().mapToInt(Program::lines).sum(),
        accepted.size(),
        accepted.stream().mapToInt(Program::lines).sum(),
        (int) programs.stream().filter(program -> ready.program(program.name())).count(),
        jobs.size(),
        jobs.stream().mapToInt(job -> job.steps().size()).sum(),
        (int) jobs.stream().filter(ready::job).count(),
        dataSets.size(),
        copybooks.size(),
        calls.size(),
        inventory.servers().size(),
        byVerdict(findings));
  }

  private static Map<Verdict, Integer> byVerdict(List<Finding> findings) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    return counts;
  }

  private Set<String> blocked(List<Job> jobs, Ready ready) {
    Set<String> blocked = new TreeSet<>();
    for (Program program : programs) {
      if (!ready.program(program.name())) {
        blocked.add("P:" + program.name());
      }
    }
    for (Job job : jobs) {
      if (!ready.job(job)) {
        blocked.add("J:" + job.name());
      }
    }
    return blocked;
  }
}
