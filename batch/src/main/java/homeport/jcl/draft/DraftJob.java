package homeport.jcl.draft;

import homeport.diagnostics.Span;
import homeport.jcl.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;

/// A job whose procedures and symbols are in place.
public final class DraftJob {
  private final Span at;
  private final String name;
  private final List<Parameter> parameters;
  private final Call call = new Call("", null);
  private final List<DraftDd> dds = new ArrayList<>();
  private final List<DraftElement> elements = new ArrayList<>();
  private final List<DraftStep> steps = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final DraftListing listing = new DraftListing();

  public DraftJob(Span at, String name, List<Parameter> parameters) {
    this.at = at;
    this.name = name;
    this.parameters = List.copyOf(parameters);
  }

  /// An OUTPUT statement.
  public record Output(Span at, String name, int stepNumber, List<Parameter> parameters) {}

  public Span at() {
    return at;
  }

  public String name() {
    return name;
  }

  public List<Parameter> parameters() {
    return parameters;
  }

  public Call call() {
    return call;
  }

  /// DD statements before the first step.
  public List<DraftDd> dds() {
    return dds;
  }

  public List<DraftElement> elements() {
    return elements;
  }

  /// All steps in order.
  public List<DraftStep> steps() {
    return steps;
  }

  public List<Output> outputs() {
    return outputs;
  }

  public DraftListing listing() {
    return listing;
  }
}
