package homeport.jobs.estate;

import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A YAML text whose nodes know their places in it.
public record YamlText(SourceFile source) {
  /// What is no YAML.
  public static final class NotYaml extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Span at;

    NotYaml(Span at, String reason) {
      super(reason, null, false, false);
      this.at = at;
    }

    public Span at() {
      return at;
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  /// The one document of the text, or null when it is empty.
  public @Nullable Node root() throws NotYaml {
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.name()).setMaxAliasesForCollections(0).build();
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
      return new Composer(settings, parser).getSingleNode().orElse(null);
    } catch (MarkedYamlEngineException e) {
      Span at = e.getProblemMark().map(mark -> place(mark, mark)).orElse(source.span(0, 0));
      throw new NotYaml(at, String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new NotYaml(source.span(0, 0), String.valueOf(e.getMessage()));
    }
  }

  public Span span(Node node) {
    Optional<Mark> start = node.getStartMark();
    Optional<Mark> end = node.getEndMark();
    return start.isPresent() && end.isPresent() ? place(start.get(), end.get()) : source.span(0, 0);
  }

  private Span place(Mark start, Mark end) {
    int from = offset(start);
    return source.span(from, Math.max(from, offset(end)));
  }

  /// A mark counts code points in the line, from 0.
  private int offset(Mark mark) {
    int line = Math.min(mark.getLine() + 1, source.lineCount());
    String text = source.lineText(line);
    int column = Math.min(mark.getColumn(), text.codePointCount(0, text.length()));
    return source.lineStart(line) + text.offsetByCodePoints(0, column);
  }
}
