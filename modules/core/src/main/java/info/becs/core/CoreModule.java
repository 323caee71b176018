package info.becs.core;

import info.becs.core.access.control.AuthenticationProvider;
import info.becs.core.access.control.InvitationLetters;
import info.becs.core.access.control.TokenData;
import info.becs.core.account.boundary.AccountPages;
import info.becs.core.account.control.ErasureRequests;
import info.becs.core.approvals.control.ApprovalLetters;
import info.becs.core.approvals.control.SecondPerson;
import info.becs.core.audit.control.AuditPermissions;
import info.becs.core.audit.control.Chaining;
import info.becs.core.audit.control.Ledger;
import info.becs.core.events.control.Dispatch;
import info.becs.core.events.control.EventTrimming;
import info.becs.core.events.control.Journal;
import info.becs.core.jobs.control.Scheduling;
import info.becs.core.letters.control.LetterSettings;
import info.becs.core.letters.control.LettersAboutPeople;
import info.becs.core.letters.control.MailFromCheck;
import info.becs.core.letters.control.Outbox;
import info.becs.core.letters.control.Postman;
import info.becs.core.modules.control.ModuleStates;
import info.becs.core.modules.control.Registry;
import info.becs.core.modules.control.Watch;
import info.becs.core.nodes.control.ReadyLines;
import info.becs.core.nodes.control.ThisNode;
import info.becs.core.numbers.control.ShownNumbers;
import info.becs.core.people.control.AccountData;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Register;
import info.becs.core.sessions.control.LiveSessions;
import info.becs.core.sessions.control.SessionSettings;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.SessionsEnded;
import info.becs.core.settings.control.LiveSettings;
import info.becs.core.settings.control.PlatformSettings;
import info.becs.core.settings.control.SitesCheck;
import info.becs.core.signin.control.Attempts;
import info.becs.core.signin.control.CodeBudgets;
import info.becs.core.signin.control.CodeLetters;
import info.becs.core.signin.control.SignInData;
import info.becs.core.signin.control.SignInLetters;
import info.becs.core.signin.control.SignInSettings;
import info.becs.core.store.control.Signers;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.Jobs;
import info.becs.spi.letters.Mailer;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.MobileProofs;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells the platform of its own core, and becomes its host. */
@ApplicationScoped
public class CoreModule implements Module {

    @Inject
    Registry registry;

    @Inject
    Journal journal;

    @Inject
    Dispatch dispatch;

    @Inject
    Ledger ledger;

    @Inject
    Chaining chaining;

    @Inject
    SecondPerson secondPerson;

    /** Whatever of the core takes two. */
    @Inject
    @Any
    Instance<ApprovedAction> approvedActions;

    @Inject
    Watch watch;

    @Inject
    LiveSettings settings;

    @Inject
    Scheduling scheduling;

    /** Whatever the core itself does at certain times. */
    @Inject
    @Any
    Instance<JobHandler> jobs;

    @Inject
    ShownNumbers numbers;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    MailFromCheck mailFrom;

    @Inject
    SitesCheck sites;

    @Inject
    AuthenticationProvider authentication;

    @Inject
    AccountPages accountPages;

    @Inject
    Register register;

    @Inject
    AccountData accountData;

    @Inject
    TokenData tokenData;

    @Inject
    SignInData signInData;

    @Inject
    LettersAboutPeople lettersAboutPeople;

    @Inject
    LiveSessions sessions;

    @Inject
    ThisNode node;

    @Inject
    ReadyLines readyLines;

    private Registration hosting;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("core")
                .name(Text.of("মূল অংশ", "Core"))
                .summary(Text.of("মডিউল, ঘটনা ও প্রবেশাধিকার দেখে।", "Looks after modules, events and access."))
                .permission("core.module.read", Text.of("মডিউল দেখা", "See modules"), DataClass.I)
                .permission(
                        "core.module.enable",
                        Text.of("মডিউল চালু ও বন্ধ করা", "Enable and disable modules"),
                        DataClass.I)
                .permission(
                        "core.module.place",
                        Text.of("মডিউল বসানো ও সংস্করণ বাছা", "Place modules and choose versions"),
                        DataClass.I)
                .permission(
                        Signers.ACTION,
                        Text.of(
                                "কার স্বাক্ষরিত মডিউল একজনই বসাতে পারেন তা ঠিক করা",
                                "Say whose signed modules one person may place"),
                        DataClass.I)
                .permission("core.metrics.read", Text.of("পরিমাপ দেখা", "See figures"), DataClass.I)
                .permission(
                        "core.event.read",
                        Text.of("তুলে রাখা ঘটনা দেখা", "See events that were set aside"),
                        DataClass.I)
                .permission(
                        "core.event.retry", Text.of("তুলে রাখা ঘটনা আবার পাঠানো", "Deliver events again"), DataClass.I)
                .permission(
                        "core.token.issue",
                        Text.of("টোকেন দেওয়া ও ফেরত নেওয়া", "Issue and revoke tokens"),
                        DataClass.I)
                .permission("core.letter.read", Text.of("চিঠির বাক্স দেখা", "See the outbox"), DataClass.S)
                .permission(
                        "core.letter.send",
                        Text.of("চিঠি আবার পাঠানো ও সরানো", "Send letters again, remove them"),
                        DataClass.S)
                .permission(
                        "core.letter.read-secret",
                        Text.of(
                                "জমা চিঠির এককালীন লিংক ও কোড দেখা",
                                "See one-time links and codes in letters that nobody can carry"),
                        DataClass.X)
                .permission("core.setting.read", Text.of("সেটিং দেখা", "See settings"), DataClass.I)
                .permission("core.setting.change", Text.of("সেটিং বদলানো", "Change settings"), DataClass.I)
                .permission("core.job.read", Text.of("নিয়মিত কাজ দেখা", "See jobs"), DataClass.I)
                .permission("core.job.run", Text.of("নিয়মিত কাজ এখনই করানো", "Let jobs be done now"), DataClass.I)
                .permission(
                        "core.session.read",
                        Text.of("অন্যেরা কোথায় সাইন-ইন আছেন দেখা", "See where people are signed in"),
                        DataClass.S)
                .permission(
                        "core.session.end", Text.of("অন্যের সেশন শেষ করা", "End the sessions of others"), DataClass.I)
                .permission(
                        "core.factor.reset",
                        Text.of("অন্যের পাসওয়ার্ড ও চাবি মুছে দেওয়া", "Remove the passwords and factors of others"),
                        DataClass.I);
        info = ApprovalLetters.declare(InvitationLetters.declare(PeoplePermissions.declare(info)));
        info = SignInLetters.declare(SignInSettings.declare(SessionSettings.declare(info)));
        info = ErasureRequests.declare(ShownNumbers.declare(CodeLetters.declare(CodeBudgets.declare(info))));
        info = Attempts.declare(info);
        return AuditPermissions.declare(EventTrimming.declare(LetterSettings.declare(PlatformSettings.declare(info))));
    }

    @Override
    public void start(Platform platform) {
        authentication.register();
        node.start();
        settings.read();
        registry.refresh();
        platform.publish(EventLog.class, journal);
        platform.publish(People.class, register);
        platform.publish(MobileProofs.class, numbers);
        platform.publish(PersonalData.class, accountData);
        platform.publish(PersonalData.class, tokenData);
        platform.publish(PersonalData.class, signInData);
        platform.publish(PersonalData.class, lettersAboutPeople);
        platform.follow(Set.of(Sessions.ENDED), event -> sessions.forget(SessionsEnded.of(event.subject())));
        platform.publish(Mailer.class, outbox);
        platform.publish(PageSource.class, accountPages);
        mailFrom.advise(platform);
        sites.advise(platform);
        platform.publish(Jobs.class, scheduling);
        jobs.forEach(job -> platform.publish(JobHandler.class, job));
        platform.publish(AuditLog.class, ledger);
        platform.publish(Approvals.class, secondPerson);
        approvedActions.forEach(action -> platform.publish(ApprovedAction.class, action));
        platform.follow(ModuleStates.EVENTS, event -> {
            if (event.type().equals("core.module.resumed")) {
                registry.onTrial(event.subject());
            }
            registry.refresh();
        });
        platform.follow(LiveSettings.EVENTS, event -> settings.read());
        hosting = Switchboard.live().host(registry);
        watch.begin();
        dispatch.begin();
        postman.begin();
        scheduling.begin();
        chaining.begin();
        readyLines.announce();
    }

    @Override
    public void stop() {
        readyLines.cancel();
        if (hosting != null) {
            hosting.close();
            scheduling.end();
            postman.end();
            dispatch.end();
            chaining.end();
            watch.end();
            node.stop();
        }
        authentication.remove();
    }
}
