package homeport.trial.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.datasets.Dcb;
import homeport.datasets.StepFiles;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.library.CompileCache;
import homeport.library.LoadLibrary;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Seed;
import homeport.trial.Digests;
import homeport.trial.TrialResult;
import homeport.trial.compare.DifferenceRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One statement of the bank's programs is changed, the recorded day is replayed with it, and the
/// trial has to find it exactly when the outputs changed. Whether they did is decided without the
/// trial: the changed bank runs its day by itself and its files are compared.
///
/// `-Dhomeport.trial.faults=30` runs the full set.
class SeededFaultsTest {
  private static final int FAULTS = Integer.getInteger("homeport.trial.faults", 4);

  @TempDir private Path folder;

  @Test
  void everyFaultThatChangesAnOutputIsFound() throws Exception {
    Random random = Seed.of(Long.getLong(Seed.PROPERTY, 20261123L)).random();
    TrialEstate bank = TrialEstate.make(folder.resolve("bank"));
    bank.generate();
    Path pack = folder.resolve("day.pack");
    bank.record("DAY", pack);
    Map<String, String> right = outputs(run("plain", null));
    assertEquals(right, outputs(run("again", null)), "the day itself gives the same bytes");

    List<String> wrong = new ArrayList<>();
    int found = 0;
    int equal = 0;
    for (Mutation mutation : mutations(bank, random)) {
      String name = "fault" + (found + equal);
      Run ran = run(name, mutation);
      boolean changes = !right.equals(outputs(ran));
      TrialResult result = ReplayTest.replay(pack, ran.bank().estate(), DifferenceRules.NONE);
      if (changes == result.equal()) {
        wrong.add((changes ? "not found: " : "found where nothing is: ") + mutation);
      }
      found += changes ? 1 : 0;
      equal += changes ? 0 : 1;
    }
    System.out.printf("%d faults change an output, %d do not; wrong: %s%n", found, equal, wrong);
    assertEquals(List.of(), wrong);
    assertTrue(found > FAULTS / 3, "most faults change something: " + found);
  }

  /// The first mutations that compile, in turn of the programs.
  private List<Mutation> mutations(TrialEstate bank, Random random) throws IOException {
    Path cobol = bank.folder().resolve("cobol");
    String post = Files.readString(cobol.resolve("HSBPOST.cbl"));
    String report = Files.readString(cobol.resolve("HSBRPT.cbl"));
    List<Mutation> posts = Mutation.of("HSBPOST.cbl", post, random);
    List<Mutation> reports = Mutation.of("HSBRPT.cbl", report, random);
    List<Mutation> taken = new ArrayList<>();
    for (int i = 0; taken.size() < FAULTS; i++) {
      Mutation mutation = i % 2 == 0 ? posts.get(i / 2) : reports.get(i / 2);
      if (compiles(bank, mutation, mutation.apply(i % 2 == 0 ? post : report))) {
        taken.add(mutation);
      }
    }
    return taken;
  }

  private boolean compiles(TrialEstate bank, Mutation mutation, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("tried")).resolve(mutation.program());
    Files.writeString(file, text);
    LoadLibrary library =
        new LoadLibrary(
            List.of(),
            bank.estate().copybooks().folders(),
            CompilerOptions.DEFAULT,
            new CompileCache(null, "test"),
            (_, _) -> {});
    return !library.compile(file).programs().isEmpty();
  }

  private record Run(TrialEstate bank, JobResult day) {}

  /// A bank of its own that generates its data and runs its day.
  private Run run(String name, @org.jspecify.annotations.Nullable Mutation mutation)
      throws IOException {
    TrialEstate bank = TrialEstate.make(folder.resolve(name));
    bank.generate();
    if (mutation != null) {
      Path program = bank.folder().resolve("cobol").resolve(mutation.program());
      Files.writeString(program, mutation.apply(Files.readString(program)));
    }
    return new Run(bank, bank.run("DAY"));
  }

  /// What a day left: the hash of every data set and of all it printed.
  private static Map<String, String> outputs(Run run) throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    try (var files = Files.newDirectoryStream(run.bank().folder().resolve("data"))) {
      for (Path file : files) {
        outputs.put(file.getFileName().toString(), Digests.sha256(Files.readAllBytes(file)));
      }
    }
    Path spool = run.day().output().folder();
    try (var files = Files.newDirectoryStream(spool)) {
      for (Path file : files) {
        outputs.put(file.getFileName().toString(), Digests.sha256(Files.readAllBytes(file)));
      }
    }
    outputs.put("accounts", accounts(run.bank()));
    return outputs;
  }

  private static String accounts(TrialEstate bank) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OpenEstate open =
        TrialEstate.open(
            bank.estate(), "X", InstantSource.fixed(TrialEstate.CLOCK), TrialEstate.ZONE)) {
      RecordFile file =
          new StepFiles(Map.of(), open.dataSets(), open.codePage())
              .openByName("HSB.PROD.ACCOUNT.KSDS", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE)
              .file();
      if (file == null) {
        return "none";
      }
      byte[] area = new byte[32 + 128];
      while (file.readNext(area, 16, 128) < 10) {
        all.write(area, 16, file.recordLength());
      }
      file.close();
    }
    return Digests.sha256(all.toByteArray());
  }
}
