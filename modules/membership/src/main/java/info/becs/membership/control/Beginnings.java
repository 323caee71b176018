package info.becs.membership.control;

import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;

/** What another room of this module begins with when somebody is approved, as the application asks for it. */
public interface Beginnings {

    void begin(Member member, Applicant applicant);
}
