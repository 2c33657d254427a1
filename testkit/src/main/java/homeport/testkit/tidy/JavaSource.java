package homeport.testkit.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One Java source, parsed by the JDK's own compiler; nothing is resolved, so it needs no class
/// path.
public final class JavaSource {
  private final String path;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private JavaSource(
      String path, String text, CompilationUnitTree unit, SourcePositions positions) {
    this.path = path;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  public static JavaSource parse(String path, String text) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(file));
    CompilationUnitTree unit = task.parse().iterator().next();
    return new JavaSource(path, text, unit, Trees.instance(task).getSourcePositions());
  }

  /// From the repository's root.
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  int lineCount() {
    return Math.toIntExact(text.lines().count());
  }

  /// The line on which a part begins.
  int firstLine(Tree part) {
    return line(positions.getStartPosition(unit, part));
  }

  int lastLine(Tree part) {
    return line(positions.getEndPosition(unit, part));
  }

  /// How many lines a part covers.
  int lines(Tree part) {
    return lastLine(part) - firstLine(part) + 1;
  }

  private int line(long position) {
    return Math.toIntExact(unit.getLineMap().getLineNumber(position));
  }
}
