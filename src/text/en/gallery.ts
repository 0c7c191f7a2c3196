/** What each template values, in one line: template id → line. */
export default {
  efficiency: 'Routine work that takes less time, mistakes no longer fixed, and people who stay.',
  revenue: 'More orders from the same visitors, and customers who keep buying.',
  support: 'Tickets customers solve themselves, and less time on all the others.',
  marketing: 'Email admin time, leads that convert, and outside help no longer bought.',
  storage: 'Systems retired, upkeep hours saved, and outages that do not happen.',
  success: 'Less churn, accounts that grow, and time back for the people who manage them.',
  compliance: 'Incidents that do not happen, audits that take less time, and the trust of partners.',
  purchasing: 'Better prices, orders handled in less time, and discounts for paying early.',
  field: 'Repeat visits avoided, paperwork hours saved, and contracts that renew.',
  blank: 'Two benefits, one that people notice, and two costs, all yours to name.',
};
