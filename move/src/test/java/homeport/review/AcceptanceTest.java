package homeport.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.codegen.Compiler;
import homeport.diagnostics.Problems;
import homeport.library.CopyFolders;
import homeport.library.SourceReader;
import homeport.review.model.EstateReview;
import homeport.review.model.Program;
import homeport.testkit.Seed;
import homeport.testkit.tidy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "Runs unmodified" is said exactly when the compiler, all the way to class files, accepts the
/// program: over the sample bank, the golden programs, and variants of the sample with a line taken
/// out, put in or damaged.
class AcceptanceTest {
  private static final int VARIANTS = 120;

  private static final List<String> PUT_IN =
      List.of(
          "           EXEC CICS RETURN END-EXEC",
          "           MOVE NO-SUCH-ITEM TO ALSO-NONE",
          "           DISPLAY 'STILL FINE'",
          "           CONTINUE",
          "           ALTER P TO PROCEED TO Q",
          "           XML PARSE X PROCESSING PROCEDURE Y",
          "           COPY NOSUCHBK.",
          "      * A COMMENT",
          "           IF");

  private static boolean compiles(Path source, List<Path> copies, CompilerOptions options)
      throws IOException {
    Problems problems = new Problems();
    var programs =
        Compiler.compile(SourceReader.read(source), new CopyFolders(copies), options, problems);
    assertEquals(problems.hasErrors(), programs.isEmpty(), source.toString());
    return !programs.isEmpty();
  }

  private static int compare(
      EstateReview review, Path folder, List<Path> copies, CompilerOptions options)
      throws IOException {
    int accepted = 0;
    for (Program program : review.programs()) {
      Path source = folder.resolve(program.place().file());
      List<Path> folders = new ArrayList<>(copies);
      folders.add(source.getParent());
      assertEquals(
          compiles(source, folders, options), program.runsUnmodified(), program.place().toString());
      accepted += program.runsUnmodified() ? 1 : 0;
    }
    return accepted;
  }

  @Test
  void theSampleBank() throws IOException {
    EstateReview review = Review.of(SampleBank.request());
    int accepted =
        compare(review, SampleBank.FOLDER, List.of(SampleBank.COPYBOOKS), SampleBank.options());
    assertEquals(review.totals().accepted(), accepted);
    assertEquals(14, review.programs().size());
  }

  @Test
  void theGoldenPrograms() throws IOException {
    Path programs = Repository.here().root().resolve("programs");
    int count = 0;
    try (Stream<Path> all = Files.walk(programs)) {
      for (Path source : all.filter(p -> p.toString().endsWith(".cbl")).sorted().toList()) {
        Path folder = source.getParent();
        ReviewRequest request = ReviewRequest.of(folder, "golden", Set.of(), Set.of());
        EstateReview review = Review.of(request);
        compare(review, folder, List.of(), CompilerOptions.DEFAULT);
        count += review.programs().size();
      }
    }
    int found = count;
    assertTrue(found >= 10, () -> found + " programs");
  }

  @Test
  void variantsOfTheSample(@TempDir Path folder) throws IOException {
    Seed seed = Seed.forTest("variants of the sample");
    List<String> names = List.of("HSBGEN", "HSBPOST", "HSBRPT");
    for (int i = 0; i < VARIANTS; i++) {
      Path original = SampleBank.FOLDER.resolve("cobol/" + names.get(i % 3) + ".cbl");
      List<String> lines = new ArrayList<>(Files.readAllLines(original));
      damage(lines, seed);
      Files.write(folder.resolve(String.format("V%03d.cbl", i)), lines);
    }
    ReviewRequest request =
        new ReviewRequest(
            folder,
            "variants",
            Map.of(folder, MemberKind.PROGRAM),
            List.of(),
            SampleBank.options(),
            Set.of(),
            Set.of(),
            null,
            null,
            Set.of());
    try (Stream<Path> books = Files.list(SampleBank.COPYBOOKS)) {
      for (Path book : books.toList()) {
        Files.copy(book, folder.resolve(book.getFileName().toString()));
      }
    }
    EstateReview review = Review.of(request);
    int accepted = compare(review, folder, List.of(), SampleBank.options());
    assertTrue(accepted > 0 && accepted < review.programs().size(), "seed " + seed.start());
  }

  private static void damage(List<String> lines, Seed seed) {
    int at = seed.between(5, lines.size() - 1);
    switch (seed.between(0, 2)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, PUT_IN.get(seed.between(0, PUT_IN.size() - 1)));
      default -> {
        String line = lines.get(at);
        int column = line.length() > 12 ? seed.between(8, line.length() - 1) : 0;
        lines.set(at, line.substring(0, column) + "Q" + line.substring(column));
      }
    }
  }
}
