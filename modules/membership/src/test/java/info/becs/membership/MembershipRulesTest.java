package info.becs.membership;

import info.becs.testkit.rules.ModuleRules;

class MembershipRulesTest extends ModuleRules {}
