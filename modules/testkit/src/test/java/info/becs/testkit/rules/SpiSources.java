package info.becs.testkit.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** What the sources of the SPI say of its public types and methods, as the compiler reads them. */
final class SpiSources {

    /** A public type or method and its documentation, which is empty where there is none. */
    record Documented(String name, String documentation) {}

    static final Path ROOT = Tree.root().resolve("modules/spi/src/main/java/info/becs/spi");

    private final List<Documented> types = new ArrayList<>();
    private final List<Documented> methods = new ArrayList<>();

    private SpiSources() {}

    static SpiSources read() {
        var found = new SpiSources();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            var docs = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                found.new Reader(docs).scan(file, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Public types, also those inside of others. */
    List<Documented> types() {
        return types;
    }

    /** Public methods whose signature alone does not say everything: not the accessors of a class or record. */
    List<Documented> methods() {
        return methods;
    }

    /** Folders that hold a package. */
    static List<Path> packages() {
        return sources().stream().map(Path::getParent).distinct().sorted().toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks one file; the value that it carries tells whether it is inside of an interface. */
    private final class Reader extends TreePathScanner<Void, Boolean> {

        private final DocTrees docs;

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean inInterface) {
            if (isPublic(type.getModifiers(), inInterface)) {
                types.add(new Documented(type.getSimpleName().toString(), comment()));
                super.visitClass(type, type.getKind() == Kind.INTERFACE || type.getKind() == Kind.ANNOTATION_TYPE);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean inInterface) {
            boolean isAccessor = !inInterface
                    && method.getParameters().isEmpty()
                    && !method.getModifiers().getFlags().contains(Modifier.STATIC);
            boolean isConstructor = method.getReturnType() == null;
            if (isPublic(method.getModifiers(), inInterface)
                    && !isConstructor
                    && !isAccessor
                    && !(overrides(method.getModifiers()) && !inInterface)) {
                methods.add(new Documented(typeName() + "." + method.getName(), comment()));
            }
            return null;
        }

        private String comment() {
            String comment = docs.getDocComment(getCurrentPath());
            return comment == null ? "" : comment.strip();
        }

        private String typeName() {
            return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                    .getSimpleName()
                    .toString();
        }

        private static boolean isPublic(ModifiersTree modifiers, boolean inInterface) {
            return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean overrides(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(type -> type.toString().equals("Override"));
        }
    }
}
