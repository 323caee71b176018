package info.becs.forms.submissions.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.Started;
import info.becs.forms.TestSettings;
import info.becs.forms.files.control.MemoryFiles;
import info.becs.forms.files.control.Uploads;
import info.becs.forms.modules.control.ModuleOffice;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.vault.control.MemoryVault;
import info.becs.kit.db.Borrowed;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform;
import info.becs.spi.Setting;
import java.time.Clock;

/** The beans of this package, put together as the container does. */
public final class Intakes {

    public final Intake intake = new Intake();
    public final Receipts receipts = new Receipts();
    public final Standings standings = new Standings();
    public final Dialogues dialogues = new Dialogues();
    public final MemoryVault keys;
    public final Marks marks = new Marks();
    public final AnswerSeals seals = new AnswerSeals();
    public final MemoryErasureRequests requests = new MemoryErasureRequests();
    public final AskedErasures erasures = new AskedErasures();
    public final ErasureTalk erasureTalk = new ErasureTalk();
    public final MemoryTies ties = new MemoryTies();
    public final SignedInSenders senders = new SignedInSenders();
    public final FailureBudget budget = new FailureBudget();
    public final MobileCodes mobiles = new MobileCodes();

    /** Whether the operator wants codes. */
    public boolean wantsCodes = true;

    public Intakes(OpenForms forms, FormSubmissions submissions, Platform platform, Clock clock) {
        FormsSettings settings = TestSettings.standard();
        submissions.self = Started.on(platform);
        receipts.settings = settings;
        receipts.clock = clock;
        receipts.open();
        budget.settings = settings;
        budget.clock = clock;
        keys = new MemoryVault(clock);
        marks.vault = keys.vault;
        marks.secrets = new MemorySecrets();
        marks.clock = clock;
        marks.open();
        seals.vault = keys.vault;
        seals.marks = marks;
        submissions.seals = seals;
        intake.seals = seals;
        intake.marks = marks;
        mobiles.self = Started.on(platform);
        mobiles.settings = new Settings() {
            @Override
            public boolean isYes(Setting setting) {
                return wantsCodes;
            }
        };
        intake.mobiles = mobiles;
        intake.uploads = new Uploads();
        intake.forms = forms;
        intake.submissions = submissions;
        intake.receipts = receipts;
        intake.clock = clock;
        intake.borrowed = new Borrowed() {
            @Override
            public void giveBack() {
                // there is no container that lends anything
            }
        };
        intake.room = new DiskRoom() {
            @Override
            public void requireForRows() {
                // There is room.
            }
        };
        standings.submissions = submissions;
        standings.receipts = receipts;
        standings.budget = budget;
        standings.self = Started.on(platform);
        dialogues.self = standings.self;
        standings.dialogues = dialogues;
        senders.tied = ties;
        senders.self = standings.self;
        erase(submissions, standings.self, clock);
    }

    private void erase(FormSubmissions submissions, ThisModule self, Clock clock) {
        var keepers = new MemoryKeepers();
        keepers.self = self;
        var erasure = new Erasure();
        erasure.submissions = submissions;
        erasure.requests = requests;
        erasure.files = new MemoryFiles();
        erasure.keepers = keepers;
        erasure.self = self;
        erasure.clock = clock;
        erasures.requests = requests;
        erasures.submissions = submissions;
        erasures.keepers = keepers;
        erasures.erasure = erasure;
        erasures.self = self;
        erasures.clock = clock;
        erasureTalk.requests = requests;
        erasureTalk.erasures = erasures;
        erasureTalk.submissions = submissions;
        submissions.erasure = erasure;
        submissions.erasures = erasureTalk;
        standings.erasures = erasureTalk;
        dialogues.erasures = erasureTalk;
    }

    /** Where definitions and offers are looked up, to take something in, to read it and to erase it. */
    public void readsBy(ModuleOffice modules) {
        erasures.erasure.forms = modules.kept;
        intake.submissions.forms = modules.kept;
        intake.offers = modules.offers;
    }

    public WorkDemand workDemand(FormsSettings settings) {
        var demand = new WorkDemand();
        demand.receipts = receipts;
        demand.settings = settings;
        demand.clock = intake.clock;
        return demand;
    }
}
