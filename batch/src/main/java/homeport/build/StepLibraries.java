package homeport.build;

import homeport.datasets.DdBinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Libraries that a DD of a step leads to.
final class StepLibraries {
  private StepLibraries() {}

  /// Their data set names, in the order of the search.
  static List<String> of(@Nullable DdBinding binding) {
    List<String> names = new ArrayList<>();
    switch (binding) {
      case DdBinding.DataSet one -> names.add(one.name());
      case DdBinding.Concatenation(List<DdBinding> parts) ->
          parts.forEach(part -> names.addAll(of(part)));
      case DdBinding.InStream _, DdBinding.Sysout _, DdBinding.Dummy _, DdBinding.Host _ -> {
        // no library
      }
      case null -> {
        // no such DD
      }
    }
    return names;
  }
}
