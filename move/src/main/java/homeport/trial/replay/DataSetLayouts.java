package homeport.trial.replay;

import homeport.cobol.CompilerOptions;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.StorageArea;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.source.OptionList;
import homeport.datasets.Attributes;
import homeport.diagnostics.Problems;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.Dd;
import homeport.jcl.Job;
import homeport.jcl.Program;
import homeport.jcl.Step;
import homeport.jobs.estate.Estate;
import homeport.library.CopyFolders;
import homeport.library.LoadLibrary;
import homeport.library.SourceReader;
import homeport.trial.CannotTell;
import homeport.trial.compare.RecordLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the records of a job's data sets are laid out, as the programs say that use them: a step's
/// DD leads to the program's file, whose record description is the copybook's.
final class DataSetLayouts {
  private final Estate estate;
  private final Job job;
  private final Map<String, Optional<ProgramModel>> programs = new HashMap<>();

  DataSetLayouts(Estate estate, Job job) {
    this.estate = estate;
    this.job = job;
  }

  /// The layout of a data set's records, or null when no program tells.
  @Nullable RecordLayout of(String dataSet) throws CannotTell, IOException {
    for (Step step : job.steps()) {
      for (Dd dd : step.dds()) {
        for (Allocation allocation : dd.concatenation()) {
          if (allocation instanceof Allocation.Dataset of
              && of.name() instanceof DatasetName.Plain(String name)
              && name.equals(dataSet)) {
            RecordLayout layout = of(step, dd.ddName());
            if (layout != null) {
              return layout;
            }
          }
        }
      }
    }
    return null;
  }

  /// The layout of the records that a step's program has for a ddname, or null.
  private @Nullable RecordLayout of(Step step, String ddName) throws CannotTell, IOException {
    ProgramModel model =
        step.program() instanceof Program.Named(String program) ? model(program) : null;
    if (model == null) {
      return null;
    }
    for (FileModel file : model.files()) {
      if (file.ddName().equalsIgnoreCase(ddName) && file.records().size() == 1) {
        DataItem record = described(file.records().getFirst(), model);
        return record.isGroup() ? RecordLayout.of(record, estate.codePage()) : null;
      }
    }
    return null;
  }

  /// The description of a record. A program that reads INTO its WORKING-STORAGE describes the
  /// file's own record with little more than a FILLER, or a key and the rest; then the one record
  /// there of the same length tells more.
  private static DataItem described(DataItem record, ProgramModel model) {
    boolean few = record.children().size() <= 2;
    boolean plain =
        record.children().stream()
            .filter(item -> few || item.name() == null)
            .anyMatch(item -> item.length() > record.length() / 2);
    if (!plain && record.isGroup()) {
      return record;
    }
    List<DataItem> others =
        model.roots().stream()
            .filter(item -> item.area().kind() == StorageArea.Kind.WORKING_STORAGE)
            .filter(item -> item.level() == 1 && item.isGroup())
            .filter(item -> item.length() == record.length() && item.redefines() == null)
            .toList();
    return others.size() == 1 ? others.getFirst() : record;
  }

  private @Nullable ProgramModel model(String program) throws IOException {
    Optional<ProgramModel> known = programs.get(program);
    if (known == null) {
      known = Optional.ofNullable(read(program));
      programs.put(program, known);
    }
    return known.orElse(null);
  }

  private @Nullable ProgramModel read(String program) throws IOException {
    Path source = estate.programs().find(program, LoadLibrary.SOURCE_EXTENSIONS);
    if (source == null) {
      return null;
    }
    Problems problems = new Problems();
    CompilerOptions options =
        OptionList.installation(
            estate.options(),
            CompilerOptions.DEFAULT.withCodepage(estate.codePage().name()),
            problems);
    CobolParser.Parsed parsed =
        CobolParser.parse(
            SourceReader.read(source),
            new CopyFolders(estate.copybooks().folders()),
            options,
            problems);
    return parsed.programs().isEmpty()
        ? null
        : ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
  }

  /// The names of the fields that a keyed data set's key is made of; none when they do not fit it.
  static List<String> key(RecordLayout layout, Attributes.Keyed keyed) {
    int from = keyed.keyOffset();
    int to = from + keyed.keyLength();
    return layout.fieldsWithin(from, to);
  }
}
