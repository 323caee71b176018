package info.becs.membership;

import info.becs.testkit.rules.ExampleRules;

class MembershipExamplesTest extends ExampleRules {}
