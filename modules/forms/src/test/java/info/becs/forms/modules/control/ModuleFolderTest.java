package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.SeveralForms;
import info.becs.forms.TestSettings;
import info.becs.forms.Zips;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.spi.Problem;
import info.becs.spi.events.EventLog;
import info.becs.testkit.fakes.FakePlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1 */
class ModuleFolderTest {

    @TempDir
    Path folder;

    private final FakePlatform platform = new FakePlatform();
    private final ModuleOffice office = new ModuleOffice(platform, info.becs.testkit.fakes.FixedClock.aMonday());
    private final MemoryFormModules modules = office.modules;
    private final ModuleFolder modulesFolder = new ModuleFolder();
    private final OpenForms open = office.open;
    private long time = 1_000_000;

    @BeforeEach
    void aServerWithAFolder() {
        modulesFolder.installation = office.installation;
        modulesFolder.verification = new Verification();
        modulesFolder.verification.signatures = new Signatures();
        modulesFolder.verification.signatures.keys = new MemoryTrustedKeys();
        modulesFolder.verification.signatures.clock = office.clock;
        modulesFolder.settings = TestSettings.with(folder, "test.tiny, complaint.ecommerce");
        modulesFolder.self = info.becs.forms.Started.on(platform);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time += 1_000));
    }

    private static Map<String, String> tiny() {
        return new TreeMap<>(FormFolders.files(FormFolders.TINY));
    }

    private static byte[] tiny(String version) {
        var files = tiny();
        files.put("module.json", files.get("module.json").replace("1.0.0", version));
        return Zips.of(files);
    }

    private void scan() {
        modulesFolder.scan();
        open.refresh();
    }

    @Test
    void aBrokenFileIsRefusedOnceWithItsMistakesAndChangesNothing() throws IOException {
        var broken = tiny();
        broken.put("schema.json", broken.get("schema.json").replace("\"format\": \"email\"", "\"$ref\": \"http://x\""));
        put("broken.form.zip", Zips.of(broken));

        scan();

        assertThat(modules.all()).isEmpty();
        assertThat(open.all()).isEmpty();
        assertThat(modulesFolder.refused()).containsOnlyKeys("broken.form.zip");
        assertThat(modulesFolder.refused().get("broken.form.zip").details())
                .extracting(Problem.Detail::pointer)
                .containsExactly("schema.json#/properties/email/$ref");
    }

    @Test
    void oneBrokenFileDoesNotHinderTheOthers() throws IOException {
        put("a.form.zip", new byte[] {1, 2, 3});
        put("b.form.zip", tiny("1.0.0"));

        scan();

        assertThat(open.find("test.tiny")).isPresent();
    }

    /** F2 */
    @Test
    void aModuleWhoseOwnCasesFailIsRefused() throws IOException {
        var files = tiny();
        files.put("samples/passes.json", files.get("samples/passes.json").replace("রহিমা", "র"));
        put("tiny.form.zip", Zips.of(files));

        scan();

        assertThat(modulesFolder.refused()).containsOnlyKeys("tiny.form.zip");
        assertThat(modules.all()).isEmpty();
    }

    @Test
    void otherContentUnderTheSameVersionIsRefused() throws IOException {
        put("tiny.form.zip", tiny("1.0.0"));
        scan();
        var files = tiny();
        files.put("messages.en.json", files.get("messages.en.json").replace("\"Name\"", "\"Your name\""));
        put("tiny.form.zip", Zips.of(files));

        scan();

        assertThat(modulesFolder.refused().get("tiny.form.zip").code()).isEqualTo("forms.form-module.version-taken");
        assertThat(open.require("test.tiny").wording().text("name.label").en()).isEqualTo("Name");
    }

    /** F15 */
    @Test
    void aSignatureThatDoesNotCountIsWorseThanNone() throws IOException {
        var files = tiny();
        files.put("signature.json", "{\"key\": \"nobody\", \"signature\": \"AAAA\"}");
        put("tiny.form.zip", Zips.of(files));

        scan();

        assertThat(modulesFolder.refused()).containsOnlyKeys("tiny.form.zip");
        assertThat(modules.all()).isEmpty();
    }

    /** F15 */
    @Test
    void aStrictServerTakesNothingUnsigned() throws IOException {
        modulesFolder.settings = TestSettings.signedOnly(folder);
        put("tiny.form.zip", tiny("1.0.0"));

        scan();

        assertThat(modulesFolder.refused().get("tiny.form.zip").code()).isEqualTo("forms.form-module.unsigned");
        assertThat(modules.all()).isEmpty();
    }

    /** F16 */
    @Test
    void aKeyThatMeansSomethingElseIsRefusedWithItsPlace() throws IOException {
        put("one.form.zip", tiny("1.0.0"));
        scan();
        var files = ModuleOffice.tiny(
                "1.1.0",
                Map.of("\"member\": {\"type\": \"boolean\"", "\"member\": {\"type\": \"boolean\", \"const\": true"));
        put("two.form.zip", Zips.of(files));

        scan();

        assertThat(modulesFolder.refused().get("two.form.zip").details())
                .extracting(Problem.Detail::pointer)
                .containsExactly("schema.json#/properties/member");
        assertThat(modules.all()).hasSize(1);
    }

    /** F34 */
    @Test
    void oneOfSeveralFormsThatFailsItsOwnCasesKeepsAllOut() throws IOException {
        var files = SeveralForms.files("1.0.0", "one", "two");
        SeveralForms.replace(files, "forms/two/samples/passes.json", "রহিমা", "র");
        put("club.form.zip", Zips.of(files));

        scan();

        assertThat(modulesFolder.refused().get("club.form.zip").details())
                .extracting(Problem.Detail::pointer)
                .contains("forms/two/samples/passes.json#")
                .allMatch(place -> place.startsWith("forms/two/"));
        assertThat(modules.all()).isEmpty();
        assertThat(modules.lives()).isEmpty();
    }

    /** F34 */
    @Test
    void severalFormsAreEnabledAtFirstByTheIdOfTheirModule() throws IOException {
        modulesFolder.settings = TestSettings.with(folder, "club");
        put("club.form.zip", Zips.of(SeveralForms.files("1.0.0", "one", "two")));

        scan();

        assertThat(open.all()).hasSize(2);
    }

    @Test
    void aMendedFileIsTakenAndItsRefusalForgotten() throws IOException {
        put("tiny.form.zip", new byte[] {1, 2, 3});
        scan();
        put("tiny.form.zip", tiny("1.0.0"));

        scan();

        assertThat(modulesFolder.refused()).isEmpty();
        assertThat(open.find("test.tiny")).isPresent();
    }

    @Test
    void aRemovedFileTakesItsRefusalAlong() throws IOException {
        put("tiny.form.zip", new byte[] {1, 2, 3});
        scan();
        Files.delete(folder.resolve("tiny.form.zip"));

        scan();

        assertThat(modulesFolder.refused()).isEmpty();
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        put("tiny.zip", tiny("1.0.0"));
        put("tiny.form.zip.tmp", tiny("1.0.0"));

        scan();

        assertThat(modules.all()).isEmpty();
        assertThat(modulesFolder.refused()).isEmpty();
    }

    @Test
    void whatIsTakenInStandsInTheAuditLogOnce() throws IOException {
        put("tiny.form.zip", tiny("1.0.0"));
        scan();
        put("tiny.form.zip", tiny("1.0.0"));
        scan();

        assertThat(platform.audited())
                .extracting(entry -> entry.action() + " " + entry.subject() + " " + entry.actor())
                .containsExactly("forms.form-module.install test.tiny forms");
    }

    @Test
    void onlyTheFirstVersionOpensByItself() throws IOException {
        put("tiny-1.form.zip", tiny("1.0.0"));
        scan();
        put("tiny-2.form.zip", tiny("1.1.0"));

        scan();

        assertThat(modules.all())
                .extracting(FormModuleLine::version, FormModuleLine::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1.0", FormModuleState.INSTALLED_DISABLED),
                        org.assertj.core.groups.Tuple.tuple("1.0.0", FormModuleState.ENABLED));
        assertThat(open.require("test.tiny").version()).isEqualTo("1.0.0");
    }

    @Test
    void whatTheSettingDoesNotNameStaysClosed() throws IOException {
        modulesFolder.settings = TestSettings.with(folder, "something.else");
        put("tiny.form.zip", tiny("1.0.0"));

        scan();

        assertThat(modules.all()).extracting(FormModuleLine::state).containsExactly(FormModuleState.INSTALLED_DISABLED);
        assertThat(open.all()).isEmpty();
    }

    @Test
    void whatTheStaffClosedStaysClosed() throws IOException {
        put("tiny.form.zip", tiny("1.0.0"));
        scan();
        office.switching.disable("test.tiny");
        put("tiny.form.zip", tiny("1.0.0"));

        scan();

        assertThat(open.all()).isEmpty();
    }

    @Test
    void withoutTheEventLogItWaits() throws IOException {
        platform.without(EventLog.class);
        put("tiny.form.zip", tiny("1.0.0"));

        scan();

        assertThat(modules.all()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNoFailure() {
        modulesFolder.settings = TestSettings.with(folder.resolve("nowhere"), "");

        scan();

        assertThat(modules.all()).isEmpty();
    }

    /** F3 */
    @Test
    void openFormsFollowTheRows() throws IOException {
        put("tiny-1.form.zip", tiny("1.0.0"));
        put("tiny-2.form.zip", tiny("1.10.0"));
        scan();
        var before = open.require("test.tiny");
        open.refresh();
        assertThat(open.require("test.tiny")).isSameAs(before);

        office.switching.enable("test.tiny", java.util.Optional.of("1.10.0"));
        open.refresh();

        assertThat(open.require("test.tiny").version()).isEqualTo("1.10.0");
    }
}
