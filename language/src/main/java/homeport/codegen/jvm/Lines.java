package homeport.codegen.jvm;

/// A class file counts lines in 16 bits. A program with more has classes for each page of lines; a
/// class of page 2 says `PAYROLL.cbl+130000` for its source file, and its line numbers count from
/// there.
final class Lines {
  static final int PAGE = 65_000;

  private Lines() {}

  static int page(int line) {
    return line <= 0 ? 0 : (line - 1) / PAGE;
  }

  static int onPage(int line, int page) {
    return Math.max(line - page * PAGE, 0);
  }

  static String sourceFile(String name, int page) {
    return page == 0 ? name : name + "+" + page * PAGE;
  }
}
