package homeport.bench;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.codegen.Compiler;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// How fast the compiler reads source once it is warm, and how much memory it needs for it.
///
/// @param lines the lines of the program
/// @param front lines a second of processor time from text to model: COPY, tokens, syntax, names,
///   layout, checks
/// @param whole lines a second of processor time from text to class files
/// @param heap bytes that the tree and the model of a line take
public record SourceSpeed(int lines, double front, double whole, double heap) {
  /// The sizes that show whether time and memory grow with the size only.
  public static final List<Integer> SIZES = List.of(10_000, 50_000, 200_000);

  private static final int WARM_LINES = 10_000;
  private static final int RUNS = 3;

  /// What one run compiles at least, so that it is long beside the clock's steps of 10 ms.
  private static final int LINES_MEASURED = 200_000;

  /// The serial collector leaves some garbage where it lies at three of four collections.
  private static final int COLLECTIONS = 4;

  private static final double SECOND = 1e9;

  /// Compiles for some seconds, so that what is measured next is warm.
  public static void warm(long seconds) {
    String text = LargeProgram.of(WARM_LINES);
    long end = System.nanoTime() + seconds * (long) SECOND;
    do {
      compile(text);
    } while (System.nanoTime() - end < 0);
  }

  /// The best of some runs, which is the one that others disturbed least.
  public static SourceSpeed of(int size) {
    String text = LargeProgram.of(size);
    int lines = (int) text.lines().count();
    double front = 0;
    double whole = 0;
    for (int i = 0; i < RUNS; i++) {
      front = Math.max(front, speed(lines, () -> model(text)));
      whole = Math.max(whole, speed(lines, () -> compile(text)));
    }
    return new SourceSpeed(lines, front, whole, (double) heap(text) / lines);
  }

  private static double speed(int lines, Supplier<?> work) {
    int times = Math.max(1, LINES_MEASURED / lines);
    System.gc();
    long from = processorTime();
    for (int i = 0; i < times; i++) {
      var _ = work.get();
    }
    return times * lines * SECOND / Math.max(1, processorTime() - from);
  }

  /// Of the whole process, so that the collector counts, and what else the machine does counts not.
  private static long processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseGet(System::nanoTime);
  }

  private static long heap(String text) {
    long before = used();
    ProgramModel model = model(text);
    long after = used();
    // The model is used here, so that it is there when its memory is counted.
    return model.name().isEmpty() ? 0 : after - before;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static ProgramModel model(String text) {
    Problems problems = new Problems();
    CobolParser.Parsed parsed =
        CobolParser.parse(
            new SourceFile("LARGE.cbl", text),
            CopyLibrary.EMPTY,
            CompilerOptions.DEFAULT,
            problems);
    ProgramModel model =
        ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
    if (model == null) {
      throw new IllegalStateException("the program does not compile: " + problems.all());
    }
    return model;
  }

  private static int compile(String text) {
    return Compiler.compile(
            new SourceFile("LARGE.cbl", text),
            CopyLibrary.EMPTY,
            CompilerOptions.DEFAULT,
            new Problems())
        .size();
  }

  /// The table's head.
  public static String head() {
    return String.format(
        Locale.ROOT,
        "%10s %20s %20s %12s%n",
        "lines",
        "to model, lines/s",
        "compiled, lines/s",
        "bytes/line");
  }

  /// A row of the table.
  public String row() {
    return String.format(Locale.ROOT, "%,10d %,20.0f %,20.0f %,12.0f%n", lines, front, whole, heap);
  }
}
