package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.Zips;
import info.becs.spi.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 */
class ArchiveTest {

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.form.zip"), bytes);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = file(bytes);
        var problem = catchThrowableOfType(Problem.class, () -> Archive.of(file));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.code()).isEqualTo("forms.form-module.archive");
        return problem.getMessage();
    }

    @Test
    void aSoundOneIsRead() throws IOException {
        var files = FormFolders.files(FormFolders.TINY);

        assertThat(Archive.of(file(Zips.of(files))).texts()).isEqualTo(files);
    }

    /** F34 */
    @Test
    void oneOfSeveralFormsIsReadByWholePaths() throws IOException {
        var files = info.becs.forms.SeveralForms.files("1.0.0", "one", "two");
        var withFolders = new java.util.TreeMap<>(files);
        for (String each : new String[] {"forms/", "forms/one/", "forms/one/samples/", "rules/"}) {
            withFolders.put(each, "");
        }

        assertThat(Archive.of(file(Zips.of(withFolders))).texts()).isEqualTo(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a zip at all", "<html></html>"})
    void whatIsNoZipIsRefused(String content) throws IOException {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).contains("no zip");
    }

    @Test
    void halfAZipIsRefused() throws IOException {
        byte[] whole = Zips.of(FormFolders.files(FormFolders.COMPLAINT));

        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2))).contains("not yet whole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../module.json",
                "/etc/passwd",
                "samples/../../x.json",
                "..\\module.json",
                "C:\\x.json",
                "samples/a/b.json",
                "samples/.json",
                "samples/a.JSON",
                "Module.json",
                "evil.class",
                "META-INF/MANIFEST.MF",
                "module.json/",
                "samples/ক.json",
                "forms/module.json",
                "forms/one/module.json",
                "forms/one/signature.json",
                "forms/one/../../x.json",
                "forms/One/schema.json",
                "forms/one/rules/a/b.json",
                "forms/one/forms/two/schema.json",
                "module.json\u0000.txt"
            })
    void aNameThatDoesNotBelongIsRefusedAndNothingIsWritten(String name) throws IOException {
        assertThat(refusal(Zips.of(Map.of(name, "{}")))).contains("does not belong into a form module");
        assertThat(folder.toFile().list()).containsExactly("x.form.zip");
    }

    @Test
    void theSameNameTwiceIsRefused() throws IOException {
        assertThat(refusal(Zips.twice("module.json", "{}", "[]"))).contains("in it twice");
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() throws IOException {
        byte[] bomb = Zips.of(Map.of("module.json", " ".repeat(50_000_000)));

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(refusal(bomb)).contains("too large when unpacked");
    }

    @Test
    void theHashIsOfTheFilesNotOfTheZip() {
        var files = FormFolders.files(FormFolders.TINY);
        String hash = Archive.of("a", Zips.of(files)).sha256();
        var signed = new java.util.TreeMap<>(files);
        signed.put("signature.json", "{}");
        var changed = new java.util.TreeMap<>(files);
        changed.put("samples/more.json", "{}");

        assertThat(Archive.of("b", Zips.of(signed)).sha256()).isEqualTo(hash);
        assertThat(Archive.of("c", Zips.of(changed)).sha256()).isNotEqualTo(hash);
    }

    @Test
    void manySmallBombsAreRefusedToo() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 20; i++) {
            files.put("samples/a" + i + ".json", " ".repeat(1_000_000));
        }

        assertThat(refusal(Zips.of(files))).contains("too large when unpacked");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 5_000; i++) {
            files.put("samples/a" + i + ".json", "{}");
        }

        assertThat(refusal(Zips.of(files))).contains("more than 600 files");
    }

    @Test
    void aLargeFileIsNotEvenOpened() throws IOException {
        assertThat(refusal(new byte[3 << 20])).contains("larger than 2 MB");
    }

    @Test
    void textThatIsNoUtf8IsRefused() throws IOException {
        assertThat(refusal(Zips.bytes("module.json", new byte[] {'"', (byte) 0xC3, '"'})))
                .contains("not valid UTF-8");
    }
}
