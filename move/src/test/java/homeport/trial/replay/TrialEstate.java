package homeport.trial.replay;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import homeport.trial.pack.SigningKey;
import homeport.utilities.Utilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/// A small copy of the sample bank to record and replay.
public record TrialEstate(Path folder) {
  public static final Instant CLOCK = Instant.parse("2026-03-31T20:00:00Z");
  static final ZoneId ZONE = ZoneOffset.UTC;
  static final String USER = "TESTER";

  /// Copies the sample bank, with fewer accounts and transactions, into an empty folder.
  public static TrialEstate make(Path folder) throws IOException {
    Path sample =
        Path.of(System.getProperty("homeport.root", "..")).resolve("samples/savings-bank");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(sample.relativize(file).toString());
        boolean state = sample.relativize(file).startsWith(".homeport");
        if (Files.isRegularFile(file) && !state) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    Path generate = folder.resolve("jcl/GENERATE.jcl");
    Files.writeString(
        generate,
        Files.readString(generate).replace("ACCTS=10000,TRANS=50000", "ACCTS=200,TRANS=1500"));
    return new TrialEstate(folder);
  }

  public Estate estate() throws IOException {
    Problems problems = new Problems();
    Estate estate = EstateFile.read(folder, problems);
    if (problems.hasErrors()) {
      throw new IOException(problems.all().getFirst().title());
    }
    return estate;
  }

  SourceFile jcl(String job) throws IOException {
    return new SourceFile(job + ".jcl", Files.readString(folder.resolve("jcl/" + job + ".jcl")));
  }

  public static OpenEstate open(Estate estate, String user, InstantSource clock, ZoneId zone)
      throws IOException {
    CompilerOptions options =
        OptionList.parse(
            estate.options(),
            CompilerOptions.DEFAULT.withCodepage(estate.codePage().name()),
            new Problems());
    LoadLibrary library =
        new LoadLibrary(
            estate.programs().folders(),
            estate.copybooks().folders(),
            options,
            new CompileCache(null, "test"),
            (_, _) -> {});
    return OpenEstate.open(estate, user, library, Utilities.all(), clock, zone);
  }

  /// Runs a job outside of any trial.
  JobResult run(String job) throws IOException {
    try (OpenEstate open = open(estate(), USER, InstantSource.fixed(CLOCK), ZONE)) {
      return open.submit(jcl(job), new Problems()).getFirst();
    }
  }

  public void generate() throws IOException {
    JobResult result = run("GENERATE");
    if (!result.end().equals(new JobEnd.Completed(0))) {
      throw new IOException("GENERATE ended with " + result.end());
    }
  }

  public Recording.Recorded record(String job, Path pack) throws Exception {
    Estate estate = estate();
    return Recording.run(
        new RecordingRequest(
            estate,
            TrialEstate::open,
            jcl(job),
            USER,
            CLOCK,
            ZONE,
            null,
            pack,
            SigningKey.ofEstate(estate.state())));
  }
}
