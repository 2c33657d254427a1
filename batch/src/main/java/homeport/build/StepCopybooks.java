package homeport.build;

import homeport.cobol.CopyLibrary;
import homeport.datasets.DdBinding;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;
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
    for (String dataSet : libraries(step.files().binding(ddName))) {
      String text = text(dataSet, member);
      if (text != null) {
        return new Member(dataSet + '(' + member + ')', text);
      }
    }
    return estate.find(name, library);
  }

  /// The libraries that a DD leads to.
  private static List<String> libraries(@Nullable DdBinding binding) {
    List<String> names = new ArrayList<>();
    switch (binding) {
      case DdBinding.DataSet one -> names.add(one.name());
      case DdBinding.Concatenation(List<DdBinding> parts) ->
          parts.forEach(part -> names.addAll(libraries(part)));
      case DdBinding.InStream _, DdBinding.Sysout _, DdBinding.Dummy _, DdBinding.Host _ -> {
        // no library
      }
      case null -> {
        // no such DD
      }
    }
    return names;
  }

  private @Nullable String text(String dataSet, String member) {
    try (RecordSource source = RecordSource.member(step, dataSet, member)) {
      return SourceRecords.text(source, step.codePage());
    } catch (UtilityFailure e) {
      return null; // no such member, or no library: COPY says that it was not found
    }
  }
}
