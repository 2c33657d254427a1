package homeport.build;

import homeport.cobol.CopyLibrary;
import homeport.datasets.Libraries;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.RecordText;
import homeport.utilities.dd.UtilityFailure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where COPY looks in a compile step: the libraries of SYSLIB, or those of the DD that `COPY … OF`
/// names (Programming Guide, "Specifying libraries"), and behind them the estate's copybooks.
final class StepCopybooks implements CopyLibrary {
  private static final String SYSLIB = "SYSLIB";

  private final UtilityStep step;
  private final CopyLibrary estate;

  StepCopybooks(UtilityStep step, CopyLibrary estate) {
    this.step = step;
    this.estate = estate;
  }

  @Override
  public @Nullable Member find(String name, @Nullable String library) {
    String ddName = library == null ? SYSLIB : library.toUpperCase(Locale.ROOT);
    String member = name.toUpperCase(Locale.ROOT);
    for (String dataSet : StepLibraries.of(step.files().binding(ddName))) {
      String text = text(dataSet, member);
      if (text != null) {
        return new Member(dataSet + '(' + member + ')', text);
      }
    }
    return estate.find(name, library);
  }

  /// The text of a member; null when there is none, which COPY will say.
  private @Nullable String text(String dataSet, String member) {
    if (!Libraries.validMember(member)) {
      return null;
    }
    try (RecordSource source = RecordSource.find(step.files(), dataSet, member)) {
      return source == null ? null : RecordText.of(source, step.codePage());
    } catch (UtilityFailure failure) {
      throw new Unreadable(failure);
    }
  }

  /// A copybook is there and cannot be read. Another one of that name must not take its place.
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UtilityFailure failure;

    private Unreadable(UtilityFailure failure) {
      super(failure);
      this.failure = failure;
    }

    UtilityFailure failure() {
      return failure;
    }
  }
}
