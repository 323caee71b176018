package info.becs.membership;

import info.becs.membership.boundary.CardPart;
import info.becs.membership.boundary.JoinPages;
import info.becs.membership.boundary.MembershipPart;
import info.becs.membership.boundary.PlacePart;
import info.becs.membership.boundary.VerifyPages;
import info.becs.membership.boundary.WorkPart;
import info.becs.membership.consents.boundary.ConsentPart;
import info.becs.membership.consents.boundary.UnsubscribePages;
import info.becs.membership.consents.control.Consents;
import info.becs.membership.control.MemberPost;
import info.becs.membership.directory.boundary.DirectoryPart;
import info.becs.membership.directory.boundary.PrivacyPart;
import info.becs.membership.directory.control.Directory;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.letters.LetterConsent;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the platform knows of pages for members: those of their account, and those that letters and cards lead to. */
@ApplicationScoped
public class MemberPages {

    @Inject
    MembershipPart membership;

    @Inject
    CardPart card;

    @Inject
    PlacePart place;

    @Inject
    WorkPart work;

    @Inject
    ConsentPart consents;

    @Inject
    PrivacyPart privacy;

    @Inject
    DirectoryPart directory;

    @Inject
    Consents given;

    @Inject
    MemberPost post;

    @Inject
    VerifyPages verify;

    @Inject
    UnsubscribePages unsubscribe;

    @Inject
    JoinPages join;

    static ModuleInfo declare(ModuleInfo info) {
        return Directory.declare(info);
    }

    void start(Platform platform) {
        platform.publish(AccountPart.class, membership);
        platform.publish(AccountPart.class, card);
        platform.publish(AccountPart.class, place);
        platform.publish(AccountPart.class, work);
        platform.publish(AccountPart.class, consents);
        platform.publish(AccountPart.class, privacy);
        platform.publish(AccountPart.class, directory);
        platform.publish(PageSource.class, join);
        platform.publish(PageSource.class, verify);
        platform.publish(
                LetterConsent.class,
                (template, matter) ->
                        MemberPost.memberOf(matter).map(post::mayStillGetIt).orElseGet(() -> given.isHolding(matter)));
        platform.publish(PageSource.class, unsubscribe);
    }
}
