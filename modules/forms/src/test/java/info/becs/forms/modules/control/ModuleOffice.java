package info.becs.forms.modules.control;

import info.becs.forms.FormFolders;
import info.becs.forms.Started;
import info.becs.forms.Zips;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.control.ModuleReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.audit.Trail;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FixedClock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fixture: installing, opening and closing over form modules in memory, on a Monday. */
public final class ModuleOffice {

    public final FixedClock clock;
    public final FakePlatform platform;
    public final MemoryFormModules modules = new MemoryFormModules();
    public final MemoryTrials trials = new MemoryTrials();
    public final Switching switching = new Switching();
    public final PackageSwitching packages = new PackageSwitching();
    public final Installation installation = new Installation();
    public final Lifecycle lives = new Lifecycle();
    public final KeptForms kept = new KeptForms();
    public final OpenForms open = new OpenForms();
    public final Offers offers = new Offers();

    public ModuleOffice() {
        this(new FakePlatform(), FixedClock.aMonday());
    }

    public ModuleOffice(FakePlatform platform, FixedClock clock) {
        this.platform = platform;
        this.clock = clock;
        switching.modules = modules;
        switching.trials = trials;
        switching.clock = clock;
        switching.self = Started.on(platform);
        switching.trail = new Trail();
        installation.modules = modules;
        installation.kept = kept;
        installation.switching = switching;
        installation.packages = packages;
        packages.modules = modules;
        packages.switching = switching;
        packages.clock = clock;
        packages.trail = switching.trail;
        installation.self = switching.self;
        installation.clock = clock;
        lives.modules = modules;
        lives.switching = switching;
        lives.clock = clock;
        lives.self = switching.self;
        lives.trail = switching.trail;
        offers.self = switching.self;
        offers.rows = new MemoryOffers();
        offers.clock = clock;
        kept.modules = modules;
        kept.offers = offers;
        open.modules = modules;
        open.kept = kept;
        open.offers = offers;
    }

    /** What modules offer is asked of this platform. */
    public void asks(FakePlatform other) {
        offers.self = Started.on(other);
    }

    /** The tiny form in another version, with parts of its files replaced. */
    public static Map<String, String> tiny(String version, Map<String, String> replacements) {
        var files = new TreeMap<>(FormFolders.files(FormFolders.TINY));
        files.put("module.json", files.get("module.json").replace("1.0.0", version));
        replacements.forEach((from, to) -> files.replaceAll((name, text) -> text.replace(from, to)));
        return files;
    }

    public Form install(Map<String, String> files) {
        Form form = FormReader.read(files);
        installation.install(verified(files), false);
        return form;
    }

    /** As if it had come in a zip without a signature. */
    public static VerifiedModule verified(Map<String, String> files) {
        String content = Archive.of("x.form.zip", Zips.of(files)).sha256();
        return new VerifiedModule(ModuleReader.read(files), content, Optional.empty());
    }

    public Form install(String version) {
        return install(tiny(version, Map.of()));
    }

    public void enable(String version) {
        switching.enable("test.tiny", Optional.of(version));
        open.refresh();
    }

    /** Lets every node's round happen once. */
    public void round() {
        lives.due().forEach(lives::goOn);
        open.refresh();
    }
}
