package homeport.cobol.check;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// A construct that this compiler does not take, refused by its name.
///
/// @param shown what the program says, as far as that is more than the construct's own name
public record NotSupported(Support what, Span at, String shown) implements Problem {
  @Override
  public String id() {
    return what.kind().id();
  }

  @Override
  public boolean saidOnce() {
    return true;
  }

  @Override
  public Severity severity() {
    return Severity.SEVERE;
  }

  @Override
  public String title() {
    return shown
        + (what.state() == Support.State.NEVER ? " is not supported" : " is not supported yet");
  }

  @Override
  public String label() {
    return "this " + what.kind().word();
  }

  @Override
  public @Nullable String note() {
    return what.note().isEmpty() ? null : what.note();
  }

  @Override
  public String help() {
    return "docs/compatibility.md lists what is compiled";
  }
}
