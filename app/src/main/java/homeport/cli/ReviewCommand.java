package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.MemberFolders;
import homeport.review.MemberKind;
import homeport.review.Review;
import homeport.review.ReviewProblem;
import homeport.review.ReviewRequest;
import homeport.review.model.EstateReview;
import homeport.runtime.Service;
import homeport.utilities.Utility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// `homeport review`: what a bank has and what ties it to IBM.
final class ReviewCommand implements Command {
  private static final Option OUTPUT =
      Option.value("-o", "DIR", "where index.html and review.json go; otherwise DIR/review");
  private static final Option INVENTORY =
      Option.value(
          "--inventory", "CSV", "the servers; otherwise inventory.csv in DIR, when it is there");
  private static final Option DATE =
      Option.value("--date", "TEXT", "a date to print in the report; otherwise it has none");

  /// How many of the members that were kept out are shown.
  private static final int SHOWN_MAX = 20;

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String summary() {
    return "say what an estate has and what ties it to IBM";
  }

  @Override
  public String operands() {
    return "DIR [-o OUT]";
  }

  @Override
  public List<Option> options() {
    return List.of(OUTPUT, INVENTORY, DATE);
  }

  @Override
  public String example() {
    return "homeport review samples/savings-bank -o review";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().size() != 1) {
      throw UserMistake.operands(this);
    }
    Path given = shell.directory().resolve(arguments.operands().getFirst());
    Path folder = given.toAbsolutePath().normalize();
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(given.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(given.toString());
    }
    String asked = arguments.value(OUTPUT);
    Path output = asked == null ? folder.resolve("review") : shell.directory().resolve(asked);
    EstateReview review = Review.of(request(arguments, shell, folder, output));
    Review.write(review, output);
    show(review, output, shell);
    return ExitStatus.OK;
  }

  private static ReviewRequest request(Arguments arguments, Shell shell, Path folder, Path output)
      throws UserMistake, IOException {
    Path inventory = inventory(arguments, shell, folder);
    Set<Path> leftOut = Set.of(output.toAbsolutePath().normalize());
    if (!Files.isRegularFile(folder.resolve(Estate.FILE_NAME))) {
      return new ReviewRequest(
          folder,
          String.valueOf(folder.getFileName()),
          Map.of(),
          List.of(),
          CompilerOptions.DEFAULT,
          jobPrograms(),
          Service.names(),
          inventory,
          arguments.value(DATE),
          leftOut);
    }
    Estate estate = Estates.read(folder, shell);
    return request(estate, inventory, arguments.value(DATE), leftOut, shell);
  }

  /// What is asked of a review of an estate that has its file.
  static ReviewRequest request(
      Estate estate,
      @Nullable Path inventory,
      @Nullable String date,
      Set<Path> leftOut,
      Shell shell)
      throws UserMistake {
    return new ReviewRequest(
        estate.folder(),
        estate.name(),
        roles(estate),
        estate.copybooks().folders(),
        options(estate, shell),
        jobPrograms(),
        Service.names(),
        inventory,
        date,
        leftOut);
  }

  private static @Nullable Path inventory(Arguments arguments, Shell shell, Path folder) {
    String given = arguments.value(INVENTORY);
    return given == null ? inventory(folder) : shell.directory().resolve(given);
  }

  /// The inventory of an estate that has one.
  static @Nullable Path inventory(Path folder) {
    Path beside = folder.resolve("inventory.csv");
    return Files.isRegularFile(beside) ? beside : null;
  }

  private static Map<Path, MemberKind> roles(Estate estate) {
    Map<Path, MemberKind> roles = new HashMap<>();
    add(roles, estate.programs(), MemberKind.PROGRAM);
    add(roles, estate.copybooks(), MemberKind.COPYBOOK);
    add(roles, estate.maps(), MemberKind.MAP);
    add(roles, estate.jobs(), MemberKind.JOB);
    add(roles, estate.procedures(), MemberKind.PROCEDURE);
    add(roles, estate.resources(), MemberKind.CSD);
    add(roles, estate.ddl(), MemberKind.DDL);
    roles.put(estate.data(), MemberKind.DATA);
    return roles;
  }

  private static void add(Map<Path, MemberKind> roles, MemberFolders folders, MemberKind kind) {
    folders.places().forEach(place -> roles.putIfAbsent(place, kind));
  }

  /// The estate's options, and its code page, as a compile for it has them.
  private static CompilerOptions options(Estate estate, Shell shell) throws UserMistake {
    Problems problems = new Problems();
    CompilerOptions base = CompilerOptions.DEFAULT.withCodepage(estate.codePage().name());
    CompilerOptions options = OptionList.installation(estate.options(), base, problems);
    if (problems.worst().compareTo(Severity.ERROR) >= 0) {
      shell.err().print(new ProblemRenderer(false).render(problems));
      throw new UserMistake(
          "HP5010", "`" + estate.folder().resolve(Estate.FILE_NAME) + "` has errors");
    }
    return options;
  }

  private static Set<String> jobPrograms() {
    Set<String> names = new TreeSet<>();
    for (Utility utility : EstatePrograms.utilities(CompilerOptions.DEFAULT, List.of())) {
      names.add(utility.name());
      names.addAll(utility.aliases());
    }
    return names;
  }

  private static void show(EstateReview review, Path output, Shell shell) {
    EstateReview.Totals totals = review.totals();
    for (ReviewProblem problem : review.problems().stream().limit(SHOWN_MAX).toList()) {
      shell.err().println(problem.shown());
    }
    if (review.problems().size() > SHOWN_MAX) {
      int more = review.problems().size() - SHOWN_MAX;
      shell.err().println("and " + more + " more in review.json, `left_out`");
    }
    shell
        .out()
        .println(
            review.estate()
                + ": "
                + totals.accepted()
                + " of "
                + totals.programs()
                + " programs run unmodified; "
                + totals.jobsReady()
                + " of "
                + totals.jobs()
                + " jobs are ready");
    review.blockers().stream()
        .limit(5)
        .forEach(blocker ->
            shell
                .out()
                .println(
                    "  "
                        + blocker.rank()
                        + ". "
                        + blocker.id()
                        + ": "
                        + some(blocker.programs().size(), "program")
                        + ", "
                        + some(blocker.jobs().size(), "job")));
    shell.out().println(output.resolve("index.html"));
  }

  private static String some(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
