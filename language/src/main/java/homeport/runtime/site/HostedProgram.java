package homeport.runtime.site;

import homeport.data.CodePage;
import homeport.data.DataException;
import homeport.runtime.Abend;
import homeport.runtime.Arguments;
import homeport.runtime.CobolFile;
import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramInfo;
import homeport.runtime.RunUnit;
import homeport.runtime.StopRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A site's program as a program of a run unit. Whatever goes wrong in it is the site's mistake: it
/// becomes an abend that says where, never a fault of ours and never a stack trace.
public final class HostedProgram extends CobolProgram {
  /// The name of the class loader that site programs come from; stack traces have it.
  public static final String LOADER = "site-programs";

  private static final String FAILED = "HP5063";
  private static final CobolFile[] NO_FILES = {};

  private final String name;
  private final SiteProgram program;
  private final CodePage codePage;
  private final String jar;

  /// @param codePage the name of the code page of texts
  /// @param jar the name of the jar that it comes from, for messages
  public HostedProgram(
      RunUnit unit, String name, SiteProgram program, String codePage, String jar) {
    super(unit, null);
    this.name = name;
    this.program = program;
    this.codePage = CodePage.of(codePage);
    this.jar = jar;
  }

  @Override
  public String programName() {
    return name;
  }

  @Override
  public ProgramInfo info() {
    return new ProgramInfo(name, codePage.name(), jar, 0, List.of(), List.of());
  }

  @Override
  public byte @Nullable [] area(int number) {
    return null;
  }

  @Override
  public int areaOffset(int number) {
    return 0;
  }

  @Override
  public CobolFile[] files() {
    return NO_FILES;
  }

  @Override
  protected int run(int entry, Arguments arguments) {
    SiteCall call = new SiteCall(this, arguments, codePage);
    try {
      return program.run(call);
    } catch (StopRun stop) {
      throw stop;
    } catch (Abend abend) {
      throw abend.report() == null ? report(abend.code(), abend.title(), abend) : abend;
    } catch (DataException e) {
      throw report("S0C7", String.valueOf(e.getMessage()), e);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      throw report(
          "U4038", FAILED + " the program " + name + " of the site failed: " + sentence(e), e);
    } finally {
      call.end();
    }
  }

  private static String sentence(Throwable thrown) {
    String kind = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    return message == null ? kind : kind + ": " + message;
  }

  private Abend report(String code, String title, Throwable thrown) {
    StringBuilder report = new StringBuilder("abend " + code + ": " + title + "\n   ┌─ ");
    StackTraceElement place = place(thrown);
    report.append(
        place == null ? "program " + name : place.getFileName() + ":" + place.getLineNumber());
    report.append("\n   = from: ").append(jar);
    return new Abend(code, title, report.toString(), thrown);
  }

  /// Where in the site's own classes it happened.
  private static @Nullable StackTraceElement place(Throwable thrown) {
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (LOADER.equals(element.getClassLoaderName())) {
        return element;
      }
    }
    return null;
  }
}
