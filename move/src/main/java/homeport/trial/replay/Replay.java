package homeport.trial.replay;

import homeport.data.CodePage;
import homeport.datasets.DataSets;
import homeport.datasets.SpaceLimits;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Job;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateMembers;
import homeport.jobs.estate.MemberFolders;
import homeport.trial.CannotTell;
import homeport.trial.TrialResult;
import homeport.trial.pack.PackContents;
import homeport.trial.pack.PackEntry;
import homeport.trial.pack.PackManifest;
import homeport.trial.pack.PackedDataSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Runs a recorded job again: on a scratch store made from the pack's images, at the recorded time,
/// under the recorded number; and compares everything it leaves with what was recorded.
public final class Replay {
  private final ReplayRequest request;
  private final PackManifest manifest;

  private Replay(ReplayRequest request) {
    this.request = request;
    this.manifest = request.verified().manifest();
  }

  /// @throws CannotTell when the job cannot be run again
  public static TrialResult run(ReplayRequest request) throws CannotTell, IOException {
    return new Replay(request).run();
  }

  private TrialResult run() throws CannotTell, IOException {
    try (WorkFolder work = WorkFolder.make();
        PackContents pack = PackContents.open(request.pack())) {
      Estate estate = estate(work, pack);
      number(estate);
      SourceFile jcl = jcl(pack);
      try (OpenEstate open =
          request
              .opener()
              .open(
                  estate,
                  manifest.userId(),
                  InstantSource.fixed(manifest.clock()),
                  manifest.zone())) {
        restore(open.dataSets(), estate, pack);
        JobResult job = Recording.submit(open, jcl);
        Outcome outcome =
            new Outcome(
                request, pack, open.dataSets(), estate, layouts(estate, jcl), work.folder("out"));
        outcome.end(Recording.describe(job.end()));
        for (PackedDataSet dataSet : manifest.dataSets()) {
          outcome.dataSet(dataSet);
        }
        outcome.extraDataSets();
        outcome.output(job);
        return outcome.result();
      }
    }
  }

  private SourceFile jcl(PackContents pack) throws CannotTell, IOException {
    String name = manifest.jcl().substring(manifest.jcl().indexOf('/') + 1);
    try (InputStream in = pack.read(manifest.jcl())) {
      return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private DataSetLayouts layouts(Estate estate, SourceFile jcl) {
    List<Job> jobs =
        Jcl.read(
            jcl, new JclSettings(manifest.userId()), new EstateMembers(estate), new Problems());
    return new DataSetLayouts(estate, jobs.getFirst());
  }

  /// The estate to run in: a scratch folder; its programs are the pack's or those of the estate
  /// that was named.
  private Estate estate(WorkFolder work, PackContents pack) throws CannotTell, IOException {
    Path folder = work.folder("estate");
    Path data = work.folder("estate/data");
    Estate given = request.sources();
    PackManifest.EstateFacts facts = manifest.estate();
    List<String> programs = facts.programs();
    List<String> copybooks = facts.copybooks();
    List<String> procedures = facts.procedures();
    if (given == null) {
      extract(pack, folder);
    } else {
      EstateSources sources = new EstateSources(given);
      programs = sources.places(given.programs());
      copybooks = sources.places(given.copybooks());
      procedures = sources.places(given.procedures());
      sources.copyTo(folder);
    }
    return new Estate(
        folder,
        facts.name(),
        CodePage.of(facts.codePage()),
        given == null ? facts.options() : given.options(),
        places(programs, folder),
        places(copybooks, folder),
        MemberFolders.NONE,
        MemberFolders.NONE,
        places(procedures, folder),
        MemberFolders.NONE,
        MemberFolders.NONE,
        given == null ? MemberFolders.NONE : given.extensions(),
        data,
        given == null ? SpaceLimits.AS_WRITTEN : given.space());
  }

  private static MemberFolders places(List<String> names, Path folder) {
    return new MemberFolders(names.stream().map(folder::resolve).toList());
  }

  private void extract(PackContents pack, Path folder) throws CannotTell, IOException {
    for (PackEntry entry : manifest.entries()) {
      if (entry.name().startsWith(EstateSources.FOLDER)) {
        String name = entry.name().substring(EstateSources.FOLDER.length());
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
          throw new CannotTell("HP6231", "`" + name + "` is no name of a source");
        }
        Files.createDirectories(file.resolveSibling("."));
        try (InputStream in = pack.read(entry.name())) {
          Files.copy(in, file);
        }
      }
    }
  }

  /// Makes the spool give the recorded job number next.
  private void number(Estate estate) throws CannotTell, IOException {
    String id = manifest.jobId();
    if (!id.matches("JOB[0-9]{5}")) {
      throw new CannotTell("HP6231", "`" + id + "` is no job number");
    }
    int last = Integer.parseInt(id.substring(3)) - 1;
    Path spool = Files.createDirectories(estate.state().resolve("spool"));
    Files.writeString(
        spool.resolve("last-job"), String.format(Locale.ROOT, "%d%n", Math.max(0, last)));
  }

  private void restore(DataSets dataSets, Estate estate, PackContents pack)
      throws CannotTell, IOException {
    DataSetImages images = new DataSetImages(dataSets, estate.data());
    for (int rank = 0; rank <= DataSetImages.RANK_MAX; rank++) {
      for (PackedDataSet dataSet : manifest.dataSets()) {
        PackedDataSet.Image before = dataSet.before();
        if (before != null && DataSetImages.rank(before.attributes()) == rank) {
          try (InputStream in = pack.read(before.entry())) {
            images.restore(dataSet.name(), before.attributes(), in);
          }
        }
      }
    }
  }
}
