package homeport.trial.replay;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.datasets.SpoolFile;
import homeport.jobs.JobResult;
import homeport.jobs.estate.Estate;
import homeport.trial.CannotTell;
import homeport.trial.TrialResult;
import homeport.trial.compare.Comparison;
import homeport.trial.compare.ComparisonRequest;
import homeport.trial.compare.ComparisonResult;
import homeport.trial.compare.Difference;
import homeport.trial.compare.RecordLayout;
import homeport.trial.compare.RecordSource;
import homeport.trial.compare.RuleUse;
import homeport.trial.pack.PackContents;
import homeport.trial.pack.PackEntry;
import homeport.trial.pack.PackManifest;
import homeport.trial.pack.PackedDataSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares what a replayed job left with what the pack has of the recorded one: bytes first, then,
/// where they differ, field by field when a program says how the records are laid out.
final class Outcome {
  private static final String OUTPUT = "output/";

  /// Largest SYSOUT file whose lines are looked at to name the first that differs.
  private static final long PRINT_MAX = 16L << 20;

  private final ReplayRequest request;
  private final PackManifest manifest;
  private final PackContents pack;
  private final DataSets dataSets;
  private final Path data;
  private final DataSetImages images;
  private final DataSetLayouts layouts;
  private final Path work;
  private final Map<String, PackEntry> entries = new HashMap<>();
  private final List<TrialResult.Output> outputs = new ArrayList<>();
  private final Map<String, RuleUse> rules = new LinkedHashMap<>();
  private long records;

  Outcome(
      ReplayRequest request,
      PackContents pack,
      DataSets dataSets,
      Estate estate,
      DataSetLayouts layouts,
      Path work) {
    this.request = request;
    this.manifest = request.verified().manifest();
    this.pack = pack;
    this.dataSets = dataSets;
    this.data = estate.data();
    this.images = new DataSetImages(dataSets, estate.data());
    this.layouts = layouts;
    this.work = work;
    manifest.entries().forEach(entry -> entries.put(entry.name(), entry));
    LocalDate today = LocalDate.ofInstant(request.date(), manifest.zone());
    request.rules().rules().forEach(rule -> rules.put(rule.name(), RuleUse.of(rule, today, 0)));
  }

  private void add(String name, @Nullable String difference) {
    outputs.add(new TrialResult.Output(name, difference, null));
  }

  /// How the job came out.
  void end(String end) {
    add(
        "end of the job",
        end.equals(manifest.end()) ? null : "recorded: " + manifest.end() + "; now: " + end);
  }

  void dataSet(PackedDataSet dataSet) throws CannotTell, IOException {
    String name = dataSet.name();
    CatalogEntry now = dataSets.catalog().find(name);
    PackedDataSet.Image then = dataSet.after();
    if (then == null || now == null) {
      if (then != null) {
        add(name, "the recorded job left it; now it is not there");
      } else if (now != null) {
        add(name, "the recorded job did not leave it; now it is there");
      }
      return;
    }
    if (!now.attributes().equals(then.attributes())) {
      add(name, "recorded: " + then.attributes() + "; now: " + now.attributes());
      return;
    }
    Path left = unpacked(then.entry(), "left");
    Path right = images.image(now, work.resolve("right"));
    boolean same = Files.mismatch(left, right) < 0;
    if (then.attributes() instanceof Attributes.Partitioned) {
      add(name, same ? null : LibraryImage.difference(left, right));
      return;
    }
    Dcb dcb = form(then.attributes());
    RecordLayout layout = layouts.of(name);
    ComparisonResult fields =
        same || layout == null ? null : fields(name, layout, then.attributes(), left, right, dcb);
    records += fields == null ? count(left, dcb) : fields.leftTotals().records();
    if (fields != null) {
      fields.rules().forEach(this::use);
      String difference = fields.equal() ? null : describe(fields);
      outputs.add(new TrialResult.Output(name, difference, fields));
    } else {
      add(name, same ? null : "its bytes differ from byte " + Files.mismatch(left, right) + " on");
    }
  }

  private static String describe(ComparisonResult fields) {
    StringBuilder text = new StringBuilder();
    text.append(fields.different()).append(" records differ, ");
    text.append(fields.missing()).append(" are missing, ");
    text.append(fields.extra()).append(" are extra");
    if (!fields.differences().isEmpty()) {
      Difference first = fields.differences().getFirst();
      text.append("; first: record ").append(Math.max(first.left(), first.right()));
      if (first.key() != null) {
        text.append(" (").append(first.key()).append(')');
      }
      if (first.kind() == Difference.Kind.DIFFERENT) {
        Difference.FieldDifference field = first.fields().getFirst();
        text.append(", ").append(field.field()).append(": recorded ").append(field.left());
        text.append(", now ").append(field.right());
      }
    }
    return text.toString();
  }

  private static Dcb form(Attributes attributes) {
    return switch (attributes) {
      case Attributes.Sequential(Dcb dcb) -> {
        RecordFormat recfm = dcb.recfm();
        boolean undefined = recfm != null && recfm.length() == RecordFormat.Length.UNDEFINED;
        // in a data set's file they stand behind words, as variable records do
        yield undefined ? Dcb.of(RecordFormat.VB, Dcb.LRECL_X) : dcb;
      }
      case Attributes.Keyed keyed ->
          Dcb.of(RecordFormat.VB, Math.min(Dcb.LRECL_MAX, keyed.recordMax() + Dcb.RDW));
      case Attributes.GenerationGroup _, Attributes.Path _, Attributes.AlternateIndex _ ->
          Dcb.NONE; // they have no records of their own
      case Attributes.Partitioned _,
          Attributes.EntrySequenced _,
          Attributes.Relative _,
          Attributes.Alias _ ->
          throw new IllegalStateException("a pack holds no " + attributes);
    };
  }

  private Path unpacked(String entry, String name) throws CannotTell, IOException {
    Path file = work.resolve(name);
    Files.deleteIfExists(file);
    try (InputStream in = pack.read(entry)) {
      Files.copy(in, file);
    }
    return file;
  }

  /// How many records a file has; 0 when its form is not known.
  private static long count(Path file, Dcb dcb) throws CannotTell, IOException {
    if (!dcb.complete()) {
      return 0;
    }
    long count = 0;
    try (var records = new RecordSource.InFile("image", file, dcb).open()) {
      while (records.next()) {
        count++;
      }
    }
    return count;
  }

  private @Nullable ComparisonResult fields(
      String name, RecordLayout layout, Attributes attributes, Path left, Path right, Dcb dcb)
      throws IOException {
    List<String> key =
        attributes instanceof Attributes.Keyed keyed
            ? DataSetLayouts.key(layout, keyed)
            : List.of();
    try {
      return Comparison.run(
          new ComparisonRequest(
              new RecordSource.InFile(name + " recorded", left, dcb),
              new RecordSource.InFile(name + " now", right, dcb),
              layout,
              key,
              request.rules().fitting(layout),
              LocalDate.ofInstant(request.date(), manifest.zone()),
              request.differencesMax(),
              work));
    } catch (CannotTell e) {
      return null; // the program's layout does not fit the data set; its bytes differ all the same
    }
  }

  private void use(RuleUse use) {
    rules.merge(
        use.name(),
        use,
        (a, b) ->
            new RuleUse(
                a.name(),
                a.owner(),
                a.reason(),
                a.expires(),
                a.expired(),
                a.applied() + b.applied()));
  }

  /// Data sets that the recorded job did not leave.
  void extraDataSets() throws IOException {
    TreeSet<String> known = new TreeSet<>();
    manifest.dataSets().forEach(dataSet -> known.add(dataSet.name()));
    for (CatalogEntry entry : dataSets.catalog().list()) {
      if (!known.contains(entry.name()) && Files.isDirectory(data)) {
        add(entry.name(), "the recorded job did not leave it; now it is there");
      }
    }
  }

  /// The job log and every SYSOUT data set.
  void output(JobResult job) throws CannotTell, IOException {
    Map<String, Path> now = new LinkedHashMap<>();
    now.put("joblog.txt", job.output().folder().resolve("joblog.txt"));
    for (Path sysout : job.output().sysouts()) {
      now.put(String.valueOf(sysout.getFileName()), sysout);
    }
    for (PackEntry entry : manifest.entries()) {
      if (entry.name().startsWith(OUTPUT)) {
        String name = entry.name().substring(OUTPUT.length());
        Path right = now.remove(name);
        add(
            name,
            right == null
                ? "the recorded job wrote it; now it was not written"
                : printed(unpacked(entry.name(), "left"), right, name.equals("joblog.txt")));
      }
    }
    now.keySet().forEach(name -> add(name, "the recorded job did not write it"));
  }

  private @Nullable String printed(Path left, Path right, boolean log) throws IOException {
    long at = Files.mismatch(left, right);
    if (at < 0) {
      return null;
    }
    if (Math.max(Files.size(left), Files.size(right)) > PRINT_MAX) {
      return "its bytes differ from byte " + at + " on";
    }
    List<String> a = lines(left, log);
    List<String> b = lines(right, log);
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      String one = i < a.size() ? a.get(i) : "(no line)";
      String other = i < b.size() ? b.get(i) : "(no line)";
      if (!one.equals(other)) {
        return "line " + (i + 1) + ": recorded `" + one + "`, now `" + other + "`";
      }
    }
    return "its bytes differ from byte " + at + " on";
  }

  private List<String> lines(Path file, boolean log) throws IOException {
    if (log) {
      return Files.readAllLines(file);
    }
    StringBuilder text = new StringBuilder();
    SpoolFile.print(file, dataSets.codePage(), text);
    return text.toString().lines().toList();
  }

  TrialResult result() {
    return new TrialResult(
        manifest.estate().name(),
        manifest.jobName(),
        request.verified().chain(),
        request.verified().signer(),
        request.date(),
        records,
        outputs,
        List.copyOf(rules.values()));
  }
}
