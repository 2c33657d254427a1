package homeport.trial.replay;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DataSets;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Job;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateMembers;
import homeport.trial.CannotTell;
import homeport.trial.pack.PackEntry;
import homeport.trial.pack.PackManifest;
import homeport.trial.pack.PackWriter;
import homeport.trial.pack.PackedDataSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Runs a job in its estate and writes the evidence: what went in, what came out, and all that
/// decided the way between. The job's clock stands still, so that what it writes can be had again.
public final class Recording {
  private final RecordingRequest request;
  private final Map<String, PackedDataSet.Image> before = new TreeMap<>();
  private final Map<String, PackedDataSet.Image> after = new TreeMap<>();
  private final Map<String, PackEntry> beforeEntries = new HashMap<>();

  private Recording(RecordingRequest request) {
    this.request = request;
  }

  /// What was recorded.
  ///
  /// @param chain the head of the hash chain, which names the pack
  public record Recorded(JobResult job, String chain, PackManifest manifest) {}

  /// @throws CannotTell when the text is not one job, or touches data sets that it does not name
  public static Recorded run(RecordingRequest request) throws CannotTell, IOException {
    return new Recording(request).run();
  }

  private Recorded run() throws CannotTell, IOException {
    Estate estate = request.estate();
    InstantSource clock = InstantSource.system();
    Instant stopped = request.clock();
    try (WorkFolder work = WorkFolder.make();
        OpenEstate open =
            request
                .opener()
                .open(estate, request.userId(), InstantSource.fixed(stopped), request.zone())) {
      PackWriter pack = new PackWriter(work.folder("entries"));
      DataSetImages images = new DataSetImages(open.dataSets(), estate.data());
      Path scratch = work.path().resolve("image");
      SourceFile text = request.jcl();
      Set<String> names = JobDataSetNames.of(onlyJob(text));
      String jcl = "jcl/" + text.name();
      pack.add(jcl, new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)));
      EstateSources sources = new EstateSources(estate);
      PackManifest.EstateFacts facts =
          new PackManifest.EstateFacts(
              estate.name(),
              estate.codePage().name(),
              estate.options(),
              sources.places(estate.programs()),
              sources.places(estate.copybooks()),
              sources.places(estate.procedures()));
      sources.identify(estate.extensions());
      sources.addTo(pack);
      addGenerations(open.dataSets().catalog(), names);
      addSpheres(open.dataSets().catalog(), names);
      takeBefore(open.dataSets().catalog(), names, images, scratch, pack);
      Map<String, Others> others = others(open.dataSets(), names);
      JobResult job = submit(open, text);
      Set<String> all = new TreeSet<>(names);
      all.addAll(changed(others, others(open.dataSets(), names)));
      takeAfter(open.dataSets().catalog(), all, images, scratch, pack);
      addOutput(job, pack);
      PackManifest[] made = new PackManifest[1];
      String chain =
          pack.write(
              request.pack(),
              entries -> made[0] = manifest(clock.instant(), facts, job, jcl, entries),
              request.key());
      return new Recorded(job, chain, made[0]);
    }
  }

  private Job onlyJob(SourceFile text) throws CannotTell {
    List<Job> jobs =
        Jcl.read(
            text,
            new JclSettings(request.userId()),
            new EstateMembers(request.estate()),
            new Problems());
    if (jobs.size() != 1) {
      throw new CannotTell(
          "HP6230", "`" + text.name() + "` has " + jobs.size() + " jobs; a pack is of one job");
    }
    return jobs.getFirst();
  }

  static JobResult submit(OpenEstate open, SourceFile text) throws CannotTell, IOException {
    List<JobResult> results = open.submit(text, new Problems());
    if (results.size() != 1) {
      throw new CannotTell("HP6230", "`" + text.name() + "` is not one job");
    }
    return results.getFirst();
  }

  /// Adds the generations of the groups that the job names: which of them it uses shows only when
  /// it runs.
  private static void addGenerations(Catalog catalog, Set<String> names) {
    for (String name : List.copyOf(names)) {
      CatalogEntry entry = catalog.find(name);
      if (entry != null && entry.attributes() instanceof Attributes.GenerationGroup group) {
        group.generations().forEach(generation -> names.add(entry.name() + "." + generation));
      }
    }
  }

  /// Adds what belongs to the clusters that the job names: where paths and alternate indexes lead,
  /// and the alternate indexes over each, which change with its records and refuse duplicates.
  private static void addSpheres(Catalog catalog, Set<String> names) {
    for (String name : List.copyOf(names)) {
      String cluster = cluster(catalog, name, names);
      if (cluster != null) {
        names.add(cluster);
        names.addAll(catalog.indexesOver(cluster));
      }
    }
  }

  /// The cluster that a name leads to; null when it leads to none.
  ///
  /// @param names gets what is passed on the way
  private static @Nullable String cluster(Catalog catalog, String name, Set<String> names) {
    String at = name;
    while (true) {
      CatalogEntry entry = catalog.entry(at);
      switch (entry == null ? null : entry.attributes()) {
        case Attributes.Cluster _ -> {
          return at;
        }
        case Attributes.Path(String over) -> at = over;
        case Attributes.AlternateIndex index -> at = index.base();
        case Attributes.Sequential _,
            Attributes.Partitioned _,
            Attributes.GenerationGroup _,
            Attributes.Alias _ -> {
          return null;
        }
        case null -> {
          return null;
        }
      }
      names.add(at);
    }
  }

  private void takeBefore(
      Catalog catalog, Set<String> names, DataSetImages images, Path scratch, PackWriter pack)
      throws CannotTell, IOException {
    for (String name : names) {
      CatalogEntry entry = catalog.find(name);
      if (entry != null) {
        PackEntry made = add("before/" + name, images.image(entry, scratch), pack);
        beforeEntries.put(name, made);
        before.put(name, new PackedDataSet.Image(entry.attributes(), made.name()));
      }
    }
  }

  /// A data set that has not changed has its image before as its image after.
  private void takeAfter(
      Catalog catalog, Set<String> names, DataSetImages images, Path scratch, PackWriter pack)
      throws CannotTell, IOException {
    for (String name : names) {
      CatalogEntry entry = catalog.find(name);
      if (entry == null) {
        continue;
      }
      PackEntry made = add("after/" + name, images.image(entry, scratch), pack);
      PackEntry earlier = beforeEntries.get(name);
      if (earlier != null && earlier.sha256().equals(made.sha256())) {
        pack.removeLast();
        made = earlier;
      }
      after.put(name, new PackedDataSet.Image(entry.attributes(), made.name()));
    }
  }

  private static PackEntry add(String name, Path file, PackWriter pack) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return pack.add(name, in);
    }
  }

  /// What is known of a data set that the job does not name.
  private record Others(CatalogEntry entry, long size, @Nullable FileTime written) {}

  private Map<String, Others> others(DataSets dataSets, Set<String> named) throws IOException {
    Map<String, Others> others = new TreeMap<>();
    for (CatalogEntry entry : dataSets.catalog().list()) {
      Path file = request.estate().data().resolve(entry.name());
      if (!named.contains(entry.name())) {
        boolean there = Files.isRegularFile(file);
        others.put(
            entry.name(),
            new Others(
                entry,
                there ? Files.size(file) : 0,
                there ? Files.getLastModifiedTime(file) : null));
      }
    }
    return others;
  }

  /// The data sets that came into being under names the job does not have. One that changed or went
  /// under such a name has no image from before: then there is no evidence.
  private static Set<String> changed(Map<String, Others> before, Map<String, Others> after)
      throws CannotTell {
    for (Map.Entry<String, Others> other : before.entrySet()) {
      if (!other.getValue().equals(after.get(other.getKey()))) {
        throw new CannotTell(
            "HP6232",
            "the job changed the data set `" + other.getKey() + "`, which its text does not name");
      }
    }
    Set<String> made = new TreeSet<>(after.keySet());
    made.removeAll(before.keySet());
    return made;
  }

  private static void addOutput(JobResult job, PackWriter pack) throws IOException {
    PackEntry log = add("output/joblog.txt", job.output().folder().resolve("joblog.txt"), pack);
    assert log.size() > 0;
    for (Path sysout : job.output().sysouts()) {
      add("output/" + sysout.getFileName(), sysout, pack);
    }
  }

  private PackManifest manifest(
      Instant now,
      PackManifest.EstateFacts facts,
      JobResult job,
      String jcl,
      List<PackEntry> entries) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<PackedDataSet> dataSets = new ArrayList<>();
    names.forEach(name -> dataSets.add(new PackedDataSet(name, before.get(name), after.get(name))));
    return new PackManifest(
        now,
        request.validUntil(),
        facts,
        job.jobName(),
        job.jobId(),
        request.userId(),
        request.clock(),
        request.zone(),
        jcl,
        describe(job.end()),
        request.key().publicKey(),
        dataSets,
        entries);
  }

  /// How a job came out, in a word or two.
  static String describe(JobEnd end) {
    return switch (end) {
      case JobEnd.Completed(int code) -> "completed " + code;
      case JobEnd.Abended(var code) -> "abended " + code;
      case JobEnd.JclError _ -> "jcl-error";
      case JobEnd.Checked _ -> "checked";
    };
  }
}
