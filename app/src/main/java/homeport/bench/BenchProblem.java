package homeport.bench;

/// What keeps a folder of benchmarks from being run: a sentence that names it.
public final class BenchProblem extends Exception {
  private static final long serialVersionUID = 1L;

  BenchProblem(String sentence) {
    super(sentence, null, false, false);
  }
}
