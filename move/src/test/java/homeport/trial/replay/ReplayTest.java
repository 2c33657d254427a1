package homeport.trial.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.data.CodePage;
import homeport.datasets.SpoolFile;
import homeport.jobs.JobEnd;
import homeport.jobs.estate.Estate;
import homeport.trial.CannotTell;
import homeport.trial.Digests;
import homeport.trial.TrialJson;
import homeport.trial.TrialResult;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.compare.RulesFile;
import homeport.trial.pack.PackEntry;
import homeport.trial.pack.PackManifest;
import homeport.trial.pack.PackVerifier;
import homeport.trial.pack.PackedDataSet;
import homeport.trial.pack.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample bank's day, recorded once, and run again.
class ReplayTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private static Path folder;
  private static TrialEstate bank;
  private static Path pack;

  @BeforeAll
  static void recordTheDay() throws Exception {
    bank = TrialEstate.make(folder.resolve("bank"));
    bank.generate();
    pack = folder.resolve("day.pack");
    assertEquals("completed 4", bank.record("DAY", pack).manifest().end());
  }

  static TrialResult replay(Path pack, @Nullable Estate sources, DifferenceRules rules)
      throws Exception {
    Verification.Genuine genuine =
        assertInstanceOf(Verification.Genuine.class, PackVerifier.verify(pack, null, NOW));
    return Replay.run(new ReplayRequest(pack, genuine, TrialEstate::open, sources, rules, NOW, 5));
  }

  @Test
  void theRecordedDayReplaysEqualEveryTime() throws Exception {
    TrialResult first = replay(pack, null, DifferenceRules.NONE);
    assertTrue(first.equal(), () -> first.outputs().toString());
    assertEquals(0, first.differenceCount());
    assertTrue(first.records() > 1500, () -> "records: " + first.records());
    TrialResult second = replay(pack, null, DifferenceRules.NONE);
    assertEquals(first, second);
    String json = TrialJson.of(first);
    assertTrue(json.contains("\"equal\" : true"), json);
    assertTrue(json.contains("\"difference_count\" : 0"), json);
  }

  @Test
  void imagesAreTheDataSets() throws Exception {
    PackManifest manifest =
        assertInstanceOf(Verification.Genuine.class, PackVerifier.verify(pack, null, NOW))
            .manifest();
    PackEntry report =
        manifest.entries().stream()
            .filter(entry -> entry.name().equals("after/HSB.PROD.REPORT.BALANCES"))
            .findFirst()
            .orElseThrow();
    byte[] file = Files.readAllBytes(bank.folder().resolve("data/HSB.PROD.REPORT.BALANCES"));
    assertEquals(Digests.sha256(file), report.sha256());
    List<String> names = manifest.dataSets().stream().map(one -> one.name()).toList();
    assertTrue(names.contains("HSB.PROD.ACCOUNT.KSDS"), names.toString());
    assertTrue(names.contains("HSB.PROD.TRANS.DAILY"), names.toString());
  }

  /// Equal runs give equal packs, but for the time of recording and what it changes.
  @Test
  void equalRunsGiveEqualEntries() throws Exception {
    TrialEstate other = TrialEstate.make(folder.resolve("other"));
    other.generate();
    Path again = folder.resolve("again.pack");
    PackManifest second = other.record("DAY", again).manifest();
    PackManifest first =
        assertInstanceOf(Verification.Genuine.class, PackVerifier.verify(pack, null, NOW))
            .manifest();
    assertEquals(first.entries(), second.entries());
    assertEquals(first.dataSets(), second.dataSets());
  }

  @Test
  void aRoundingLeftOutIsFound() throws Exception {
    TrialEstate changed = TrialEstate.make(folder.resolve("changed"));
    Path program = changed.folder().resolve("cobol/HSBPOST.cbl");
    String text = Files.readString(program);
    assertTrue(text.contains(" ROUNDED"), "the program rounds");
    Files.writeString(program, text.replaceFirst(" ROUNDED", "        "));
    TrialResult result = replay(pack, changed.estate(), DifferenceRules.NONE);
    assertFalse(result.equal());
    TrialResult.Output accounts =
        result.outputs().stream()
            .filter(output -> output.name().equals("HSB.PROD.ACCOUNT.KSDS"))
            .findFirst()
            .orElseThrow();
    String difference = String.valueOf(accounts.difference());
    assertTrue(difference.contains("ACCT-"), "the field and the key are named: " + difference);
    // A rule for those fields does not make the reports equal.
    String rules =
        "rules:\n  - {name: all, owner: A, reason: B, expires: 2027-01-01, scope: record,"
            + " allow: different}\n";
    TrialResult ruled = replay(pack, changed.estate(), RulesFile.parse("r.yaml", rules));
    assertTrue(ruled.rules().getFirst().applied() > 0);
    assertTrue(
        ruled.outputs().stream()
            .filter(output -> output.name().equals("HSB.PROD.ACCOUNT.KSDS"))
            .allMatch(TrialResult.Output::equal));
  }

  @Test
  void anAbendIsRecordedAndReplayed() throws Exception {
    TrialEstate failing = TrialEstate.make(folder.resolve("failing"));
    Path abend = folder.resolve("abend.pack");
    String end = failing.record("DAYABEND", abend).manifest().end();
    assertTrue(end.startsWith("abended"), end);
    TrialResult result = replay(abend, null, DifferenceRules.NONE);
    assertTrue(
        result.equal(),
        () ->
            result.outputs().stream()
                .map(output -> output.name() + ": " + output.difference())
                .collect(Collectors.joining("\n")));
  }

  /// The fourth generation of three: one is made, the oldest goes, and the base says so.
  @Test
  void generationsAreRecordedAndReplayed() throws Exception {
    TrialEstate saving = TrialEstate.make(folder.resolve("saving"));
    saving.generate();
    assertEquals(new JobEnd.Completed(4), saving.run("DAY").end());
    for (int i = 1; i < 4; i++) {
      assertEquals(new JobEnd.Completed(0), saving.run("BACKUP").end());
    }
    Path backup = folder.resolve("backup.pack");
    PackManifest manifest = saving.record("BACKUP", backup).manifest();
    Map<String, String> generations = new TreeMap<>();
    for (PackedDataSet one : manifest.dataSets()) {
      if (one.name().contains("BACKUP")) {
        String when =
            (one.before() == null ? "" : "before ") + (one.after() == null ? "" : "after");
        generations.put(one.name().substring("HSB.PROD.ACCOUNT.BACKUP".length()), when);
      }
    }
    assertEquals(
        Map.of(
            "", "before after",
            ".G0001V00", "before ",
            ".G0002V00", "before after",
            ".G0003V00", "before after",
            ".G0004V00", "after"),
        generations);
    TrialResult result = replay(backup, null, DifferenceRules.NONE);
    assertTrue(result.equal(), () -> result.outputs().toString());
  }

  private static final String INDEXED =
      """
      //INDEXED JOB
      //A EXEC PGM=IDCAMS
      //SYSPRINT DD SYSOUT=*
      //ONE DD *
      K2A FIRST
      K3B SECOND
      //TWO DD *
      K1A THIRD
      //SYSIN DD *
       DEFINE CLUSTER (NAME(T.KSDS) KEYS(2 0) RECORDSIZE(80 80) TRACKS(1 1))
       REPRO INFILE(ONE) OUTDATASET(T.KSDS)
       DEFINE AIX (NAME(T.AIX) RELATE(T.KSDS) KEYS(1 2) NONUNIQUEKEY -
         UPGRADE TRACKS(1 1))
       DEFINE PATH (NAME(T.PATH) PATHENTRY(T.AIX))
       BLDINDEX IDS(T.KSDS) ODS(T.AIX)
       REPRO INFILE(TWO) OUTDATASET(T.KSDS)
      """;

  private static final String THROUGH =
      """
      //THROUGH JOB
      //A EXEC PGM=IDCAMS
      //SYSPRINT DD SYSOUT=*
      //THREE DD *
      K0A FOURTH
      //BASE DD DISP=SHR,DSN=T.KSDS
      //PATH DD DISP=SHR,DSN=T.PATH
      //SYSIN DD *
       REPRO INFILE(THREE) OUTFILE(BASE)
       PRINT INFILE(PATH) CHARACTER
      """;

  /// Records of one alternate key are read in the order in which they came, which is not the order
  /// in which an index that is built anew has them.
  @Test
  void alternateIndexesAreRecordedAsTheyAre() throws Exception {
    TrialEstate indexed = TrialEstate.make(folder.resolve("indexed"));
    Files.writeString(indexed.folder().resolve("jcl/INDEXED.jcl"), INDEXED);
    Files.writeString(indexed.folder().resolve("jcl/THROUGH.jcl"), THROUGH);
    assertEquals(new JobEnd.Completed(0), indexed.run("INDEXED").end());
    Path through = folder.resolve("through.pack");
    Recording.Recorded recorded = indexed.record("THROUGH", through);
    assertEquals("completed 0", recorded.manifest().end());
    assertEquals(
        List.of("FIRST", "THIRD", "FOURTH", "SECOND"),
        sysout(recorded)
            .lines()
            .filter(line -> line.matches("K[0-9].*"))
            .map(line -> line.substring(4).strip())
            .toList());
    assertEquals(
        List.of("T.AIX", "T.KSDS", "T.PATH"),
        recorded.manifest().dataSets().stream().map(PackedDataSet::name).toList());
    TrialResult result = replay(through, null, DifferenceRules.NONE);
    assertTrue(result.equal(), () -> result.outputs().toString());
    assertEquals(4, result.records(), "those of the cluster");
  }

  private static String sysout(Recording.Recorded recorded) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Path file : recorded.job().output().sysouts()) {
      SpoolFile.print(file, CodePage.of("IBM-1140"), text);
    }
    return text.toString();
  }

  private static final String LIBRARY =
      """
      //LIBRARY JOB
      //A EXEC PGM=IEBGENER
      //SYSPRINT DD SYSOUT=*
      //SYSIN DD DUMMY
      //SYSUT2 DD DSN=T.PARMLIB(SORT01),DISP=(NEW,CATLG),SPACE=(TRK,(1,1,1)),
      //     DCB=(RECFM=FB,LRECL=80)
      //SYSUT1 DD *
        SORT FIELDS=(1,1,CH,A)
      """;

  private static final String CONTROLLED =
      """
      //SORTED JOB
      //A EXEC PGM=SORT
      //SYSOUT DD SYSOUT=*
      //SORTIN DD *
      B
      A
      //SORTOUT DD DSN=T.PARMLIB(OUT),DISP=SHR
      //SYSIN DD DSN=T.PARMLIB(SORT01),DISP=SHR
      """;

  /// Control statements stand in libraries.
  @Test
  void librariesAreRecordedAndReplayed() throws Exception {
    TrialEstate estate = TrialEstate.make(folder.resolve("library"));
    Files.writeString(estate.folder().resolve("jcl/LIBRARY.jcl"), LIBRARY);
    Files.writeString(estate.folder().resolve("jcl/SORTED.jcl"), CONTROLLED);
    assertEquals(new JobEnd.Completed(0), estate.run("LIBRARY").end());
    Path sorted = folder.resolve("sorted.pack");
    PackManifest manifest = estate.record("SORTED", sorted).manifest();
    assertEquals("completed 0", manifest.end());
    PackedDataSet library = manifest.dataSets().getFirst();
    assertEquals("T.PARMLIB", library.name());
    long before = size(manifest, Objects.requireNonNull(library.before()));
    long after = size(manifest, Objects.requireNonNull(library.after()));
    assertEquals(8 + 8 + 80, before, "one member of one record");
    assertEquals(before + 8 + 8 + 160, after, "another one of two");
    TrialResult result = replay(sorted, null, DifferenceRules.NONE);
    assertTrue(result.equal(), () -> result.outputs().toString());
  }

  private static long size(PackManifest manifest, PackedDataSet.Image image) {
    return manifest.entries().stream()
        .filter(entry -> entry.name().equals(image.entry()))
        .mapToLong(PackEntry::size)
        .sum();
  }

  @Test
  void anEntrySequencedDataSetIsRefused() throws Exception {
    TrialEstate estate = TrialEstate.make(folder.resolve("journal"));
    Files.writeString(
        estate.folder().resolve("jcl/ESDS.jcl"),
        """
        //ESDS JOB
        //A EXEC PGM=IDCAMS
        //SYSPRINT DD SYSOUT=*
        //SYSIN DD *
         DEFINE CLUSTER (NAME(T.ESDS) NONINDEXED RECORDSIZE(80 80) TRACKS(1 1))
        """);
    Path first = folder.resolve("esds.pack");
    CannotTell refused = assertThrows(CannotTell.class, () -> estate.record("ESDS", first));
    assertEquals("HP6233", refused.id());
  }

  @Test
  void aTextThatIsNotOneJobIsRefused() throws Exception {
    Files.writeString(bank.folder().resolve("jcl/TWO.jcl"), "//A JOB\n//B JOB\n");
    CannotTell refused =
        assertThrows(CannotTell.class, () -> bank.record("TWO", folder.resolve("two.pack")));
    assertEquals("HP6230", refused.id());
  }
}
