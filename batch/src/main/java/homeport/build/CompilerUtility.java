package homeport.build;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.listing.Listing;
import homeport.cobol.source.OptionList;
import homeport.codegen.Compiler;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.LoadModule;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.library.CopyFolders;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.RecordText;
import homeport.utilities.dd.UtilityFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// IGYCRCTL, the COBOL compiler as a step (Enterprise COBOL Programming Guide, "Compiling by using
/// JCL"): the source of SYSIN, options in PARM, copybooks in SYSLIB, the listing to SYSPRINT, the
/// programs to SYSLIN for the binder. Work data sets are not needed. The condition code is that of
/// the worst message; from 12 on there is no program.
public final class CompilerUtility implements Utility {
  private static final int FAILED = 16;

  /// From this condition code on there is no program: later steps rely on it.
  private static final int NO_PROGRAM = 12;

  private static final int CARD = 80;
  private static final Dcb CARDS = Dcb.of(RecordFormat.FB, CARD);
  private static final Dcb PRINT = Dcb.of(RecordFormat.FBA, 133);

  private final CompilerOptions installation;
  private final List<Path> copyFolders;

  /// @param installation the options of the estate; their code page is the step's
  /// @param copyFolders where copybooks are that no DD has
  public CompilerUtility(CompilerOptions installation, List<Path> copyFolders) {
    this.installation = installation;
    this.copyFolders = List.copyOf(copyFolders);
  }

  @Override
  public String name() {
    return "IGYCRCTL";
  }

  @Override
  public int run(UtilityStep step) {
    try (var print = homeport.utilities.dd.Listing.open(step, "SYSPRINT", PRINT)) {
      try {
        return compile(step, print::line);
      } catch (UtilityFailure failure) {
        print.line(failure.line());
        return FAILED;
      } catch (StepCopybooks.Unreadable copybook) {
        print.line(copybook.failure().line());
        return FAILED;
      }
    }
  }

  private int compile(UtilityStep step, Consumer<String> print) throws UtilityFailure {
    Problems ofParm = new Problems();
    CompilerOptions options =
        OptionList.parse(step.parm(), installation.withCodepage(step.codePage().name()), ofParm);
    for (Problem problem : ofParm.all()) {
      if (problem.severity() == Severity.NOTE) {
        continue; // an option that makes no difference here
      }
      print.accept(problem.id() + " PARM: " + problem.title());
    }
    if (ofParm.worst().compareTo(Severity.ERROR) > 0) {
      return FAILED; // a word that is no option is discarded, as on a card
    }
    SourceFile source = source(step);
    Problems problems = new Problems();
    List<EmittedProgram> programs = Compiler.compile(source, copies(step), options, problems);
    Listing.of(source, copies(step), options).forEach(print);
    if (step.files().binding("SYSLIN") != null) {
      try (RecordSink sink = RecordSink.open(step, "SYSLIN", CARDS)) {
        for (EmittedProgram program : programs) {
          ObjectModules.write(LoadModule.write(program), sink, CARD);
        }
      }
    }
    int code = Math.max(ofParm.worst().returnCode(), problems.worst().returnCode());
    return programs.isEmpty() ? Math.max(NO_PROGRAM, code) : code;
  }

  private CopyLibrary copies(UtilityStep step) {
    return new StepCopybooks(step, new CopyFolders(copyFolders));
  }

  private static SourceFile source(UtilityStep step) throws UtilityFailure {
    try (RecordSource records = RecordSource.open(step, "SYSIN")) {
      return new SourceFile("SYSIN", RecordText.of(records, step.codePage()));
    }
  }
}
