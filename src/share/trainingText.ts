/**
 * A text of the kind that links hold, read by the model before any link: typical labels, then one whole
 * invented case as it is packed. Every link depends on each character of it: it is frozen, like the table.
 */
const labels = `
Number of employees using the system every day
Number of full-time agents in the support team
Number of customers who renew their contract each year
Average hours spent on manual data entry per week
Average order value across all sales channels
Average cost of one support ticket today
Average handling time per call in minutes
Average monthly cost per user for the current tool
Average salary of a customer success manager
Fully loaded hourly cost of an employee
Fully loaded cost per hour including benefits and overhead
Hours saved per employee per week through automation
Hours of administrative work no longer needed
Time saved by account managers preparing quarterly reviews
Time spent searching for documents and information
Time to resolve a ticket before and after the change
Time saved on reporting and month-end reconciliation
Minutes saved per invoice by automatic matching
Working weeks per year after holidays and sickness
Working days in a normal year
Percentage of tickets resolved without an agent
Percentage of leads that turn into paying customers
Percentage of orders returned because of errors
Percentage of time saved that is put to productive use
Share of customers lost each year to competitors
Share of revenue coming from existing customers
Share of invoices processed without any manual work
Share of the workforce expected to use the platform
Annual subscription fee for the platform
Annual licence and maintenance fees of the old system
Annual revenue from new customers won through referrals
Annual cost of unplanned downtime in production
Annual saving on printing, postage and paper
Annual volume of transactions processed by the team
Monthly hosting and storage charges in the cloud
Monthly active users after full adoption
Monthly recurring revenue per customer
One-time implementation and configuration fee
One-off cost of data migration and integration
One-off training of managers and key users
Internal project team during implementation
Internal staff time for testing and acceptance
Ongoing administration and support by our own staff
Premium support and dedicated success manager
External consultants for integration with the finance system
Change management and communication to all employees
Lower staff turnover thanks to better tools
Lower risk of fines for late or incorrect reporting
Lower energy consumption per square metre
Lower inventory carrying cost and fewer stock-outs
Lower cost per hire and shorter time to fill a vacancy
Fewer errors in orders, deliveries and invoices
Fewer escalations and complaints to senior management
Fewer hours of overtime in the warehouse at peak season
Fewer missed appointments thanks to automatic reminders
Fewer security incidents and less time to contain a breach
Faster onboarding of new employees and contractors
Faster response to requests from customers and suppliers
Faster month-end closing and consolidated reporting
Faster time to market for new products and services
Higher conversion rate of website visitors into buyers
Higher customer satisfaction and loyalty
Higher retention of the most profitable customers
Higher productivity of sales representatives in the field
Higher average order value through better recommendations
Additional revenue from upselling and cross-selling
Additional gross margin on extra sales
Additional contracts won because of shorter response times
Revenue protected by keeping customers who would have left
Revenue lost during outages of the online shop
Better visibility of stock across all locations
Better collaboration between sales, service and finance
Better decisions through reliable and timely data
Better brand perception in the market
Stronger negotiating position with suppliers
Reduced dependency on a single person or provider
Reduced cost of audits and compliance reports
Reduced travel expenses for training and meetings
Reduced scrap and rework on the production line
Reduced cost of storage and data infrastructure
Consolidation of several tools into one platform
Retirement of legacy servers and their maintenance contracts
Early payment discounts from suppliers
Working capital freed by collecting receivables sooner
Interest saved on the credit line
Penalties avoided by delivering on time
Avoided hiring of additional staff as volume grows
Avoided cost of replacing old equipment
Cost of acquiring a new customer through advertising
Cost of a failed delivery including the second attempt
Cost of an hour of unplanned downtime
Cost per mile of running a delivery truck
Price per seat and month in the offer
Price per kilowatt hour of electricity
Probability of a serious incident in any one year
Expected fine in case of a data protection breach
Expected growth of the customer base per year
Existing contract with the current provider
What the current solution already delivers
What the current process costs today
Effort for employees to learn a new way of working
Temporary loss of productivity during the transition
Disruption of daily business while systems change
Peace of mind for management and the board
Trust of partners, regulators and the public
Goodwill from customers served on the first contact
Employee motivation and well-being at work
Support calls and emails handled per agent per day
Patients seen per clinician per day
Students enrolled in the programme each term
Vehicles in the fleet and kilometres driven per year
Shipments leaving the warehouse per week
Machines connected on the shop floor
Rooms occupied per night during the season
Claims settled without manual checking
Purchase orders raised and approved per month
Applications received for every open position
Marketing campaigns sent per quarter to subscribers
Email open and click rates after segmentation
Leads generated by events, content and partners
Sales calls needed to close one deal
Length of the sales cycle in days
Deals lost because the quotation came too late
Uptime guaranteed in the service agreement
Square metres of office space given up
Tonnes of carbon dioxide no longer emitted
Reduction in manual data entry for the accounts payable team
Reduction in average handling time per customer call
Reduction in time spent preparing monthly management reports
Reduction of emergency maintenance and repair visits
Reduction in returned goods thanks to better product information
Reduction in customer churn in the first twelve months
Savings from decommissioning the legacy data centre
Savings on software licences that are no longer used
Savings on courier, postage and printing expenses
Savings on overtime and temporary workers during peak months
Savings on external agency and freelance fees
Elimination of duplicate records and manual corrections
Elimination of paper forms in the field
Avoidance of late fees and interest on overdue invoices
Avoidance of regulatory penalties and legal costs
Avoidance of a planned server upgrade next year
Improved first contact resolution in the service desk
Improved forecast accuracy and lower safety stock
Improved employee engagement and lower absence
Improved cash flow through faster invoicing and collections
Improved win rate on competitive tenders
Improved uptime of critical business applications
Increased conversion of trial users to paying subscribers
Increased share of wallet from existing accounts
Increased number of qualified leads from digital campaigns
Increased throughput of the packaging line per shift
Increased renewal rate among mid-sized customers
Greater transparency for auditors and regulators
Greater flexibility to react to changes in demand
Greater confidence of the leadership team in the figures
Annual support and maintenance contract with the vendor
Annual cost of the existing licences being replaced
Annual salary and benefits of one full-time employee
Annual spend on external consultants and contractors
Annual number of purchase orders processed by procurement
Annual number of customer complaints handled
Average revenue per customer and year before discounts
Average time to resolve an incident in hours
Average number of days to close the books
Average purchase price per unit including freight
Average gross margin on products sold online
Current number of support tickets opened every month
Current share of calls that could be answered by self-service
Current error rate in order entry and invoicing
Current employee turnover in the contact centre
Expected adoption among sales staff in the first year
Expected reduction in processing time per transaction
Expected price increase of the incumbent supplier
Share of saved time that is really used for other work
Share of incidents that can be prevented by early warning
Share of unplanned downtime caused by human error
Share of customers who choose the premium package
Share of the marketing budget spent on paid search
Hourly wage of a warehouse operator including social security
Hourly rate of a senior software engineer
Hourly cost of a service technician on the road
Hours per week spent on status meetings and updates
Hours of training needed for each new user
Hours of machine downtime per month and production line
Days between delivery and payment of the invoice
Days of consulting for workshops, testing and go-live
Weeks needed to onboard a new customer today
Months until a new sales hire is fully productive
Time managers spend approving expenses and time sheets
Time developers spend on maintenance instead of new features
Time nurses spend on documentation during a shift
Time to prepare and send a quotation to the customer
Implementation services and project management by the vendor
Implementation effort of the internal information technology team
Integration with the existing customer relationship management system
Migration of historical records and cleaning of master data
Licence fee per named user and month
Subscription for additional modules and storage
Setup of user roles, permissions and single sign-on
Training material and sessions for end users
Travel and accommodation for on-site workshops
Hardware, scanners and mobile devices for the staff
Data protection review and security assessment
Additional cloud infrastructure and network capacity
Contingency for unforeseen work during the rollout
Early termination fee of the existing contract
Parallel operation of both systems for three months
Recruitment and onboarding cost per new employee
Resistance of staff who prefer the old way of working
Extra workload for key users until go-live
Loss of flexibility through a long-term contract
Uncertainty among employees about their future roles
Better customer experience across all channels
Better planning of resources, shifts and vacations
Better quality of leads handed over to the sales team
Better reputation as a reliable and sustainable partner
Fewer product recalls and warranty claims
Fewer accidents and injuries on the construction site
Fewer days of sick leave thanks to ergonomic equipment
Fewer lost shipments and damaged goods in transit
Fewer manual steps from order to cash
Fewer interruptions for engineers on call at night
Lower fuel consumption through optimised delivery routes
Lower insurance premiums after the risk assessment
Lower bank charges and currency conversion costs
Lower bounce rate and higher average basket value
Lower cost of capital tied up in spare parts
Faster claims settlement and happier policyholders
Faster approval of budgets, contracts and invoices
Faster access to reliable figures for every department
Faster recovery after a system failure
Higher share of repeat purchases from loyal customers
Higher machine utilisation and less scrap
Higher donation income through targeted campaigns
Higher student retention and completion rates
Higher occupancy and revenue per available room
New revenue from services sold to the installed base
New markets opened by meeting compliance requirements
Contribution margin of an additional unit sold
Probability that a data breach happens within a year
Cost of a data breach including fines and notification
Cost of one hour of lost production
Cost of handling one paper invoice from receipt to payment
Cost of replacing an employee who leaves
Cost of storing one terabyte for a year
Cost of the workaround in spreadsheets and email
Customer lifetime value of an average account
Customers lost each quarter because of slow response
Number of invoices received and checked per month
Number of employees who will use the new tool
Number of service visits per technician and day
Number of stores, branches and warehouses included
Number of projects delivered late or over budget
Number of new customers won per quarter
Number of hours lost to waiting for information
Number of vehicles, trips and kilometres per year
Percentage of appointments missed without notice
Percentage of contracts renewed without negotiation
Percentage of stock written off at the end of the season
Revenue at risk from contracts up for renewal
Revenue per sales representative and quarter
Staff needed for night and weekend cover
Volume of emails sent to subscribers each month
Volume of goods handled per square metre and year
`;

const packedCase =
  '10vfv20k3Jx9QmT2a\u0001Customer support platform\u0001fNorthwind\u0001Retail\u0001Enterprise\u0001' +
  '2\u0001fmiller\u0001weber\u0001J. Miller\u0001K. Weber\u0001Head of Support\u0001CIO\u0001' +
  'lower cost per ticket\u0001security and uptime\u0001S. Jones\u00013\u00024\u0001fth\u0001' +
  'Platform\u0001Current tool\u0001EUR\u00013\u00011,4\u000113\u0001vc10Agent hours saved\u0001' +
  'Tickets solved by self-service\u0001Errors avoided in orders\u0001' +
  'Higher conversion in the online shop\u0001Retention of customers\u0001Lower staff turnover\u0001' +
  'Better brand perception\u0001Subscription\u0001Implementation and integration\u0001' +
  'Training of users\u0001Disruption during the change\u0001Licences of the current tool\u0001' +
  'What the current tool already saves\u0001agent-hours\u0001deflection\u0001errors\u0001' +
  'conversion\u0001retention\u0001morale\u0001brand\u0001licence\u0001setup\u0001training\u0001' +
  'disruption\u0001old-tool\u0001old-value\u00010000011222354\u0002*\u0002*46*\u0002\u0001' +
  '\u0002*\u0002*\u0002\u0001\u0005b*\u0005a*50%*\u0005c\u0001\u0005d*\u0005e*\u0005f\u0001' +
  '\u0005d*\u0005g*\u0005f\u00012*15000\u000125000\u0001\u0002*\u0002\u0001\u0002*\u0002\u0001' +
  '\u0005h*4*\u00052\u000110000\u000118000\u0001\u00050*40*\u00052\u00010200000211100\u0001.05\u0001' +
  '\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001.1\u0001.05\u0001.2\u0001' +
  '.1\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001200040000000018\u0001_c0Support agents\u0001' +
  'Hours saved per agent and week\u0001Fully loaded hourly cost\u0001Tickets per month\u0001' +
  'Share of tickets solved without an agent\u0001Cost per ticket\u0001Users\u0001' +
  'Price per user and month\u0001Days of consulting for setup\u0001Daily rate\u0001' +
  'Orders with errors today\u0001Orders per year\u0001Cost of one error\u0001' +
  'Annual revenue of the online shop\u0001Additional conversion\u0001Gross margin\u0001' +
  'Customers kept who would have left\u0001People to train\u0001agents\u0001hours_saved\u0001' +
  'hourly_cost\u0001tickets\u0001deflected\u0001\u0001\u0001price_per_user\u0001setup_days\u0001\u0001' +
  'error_rate\u0001orders\u0001cost_per_error\u0001revenue\u0001conversion\u0001margin\u0001' +
  'growth_in_retention\u0001trainees\u000124123121513211333240\u00013\u000135\u000112e3\u0001.15\u0001' +
  '8.5\u0001250\u000129\u000120\u00011200\u0001.025\u000148e3\u000165\u00015e6\u0001.002\u0001.4\u0001' +
  '.03\u000160\u000135\u00012\u000132\u00011e4\u0001.1\u00017\u0001220\u0001%\u000115\u00011e3\u0001' +
  '.02\u000145e3\u000150\u000145e5\u0001.001\u0001.35\u0001.01\u000150\u0001=\u0001=\u0001=\u0001' +
  '13500\u0001.2\u00019.5\u0001300\u0001=\u000130\u0001=\u0001.03\u000152e3\u0001=\u0001%12\u0001' +
  '.004\u0001.45\u0001.05\u000175\u00017114131122211013124\u00021\u0001\u00021\u0001\u00021\u0001' +
  '\u00023\u0001Industry report\u0001\u00023\u0001\u00023\u0001\u00024\u0001\u00024\u0001\u00024\u0001' +
  '\u00021\u0001\u00021\u0001\u0001\u00021\u0001\u00025\u0001\u00021\u0001\u00024\u0001\u00023\u0001' +
  '-7\u0001=\u0001m\u0001-f\u0001-7\u0001=\u0001m\u0001-f\u0001-7\u0001=\u0001m\u0001-f\u0001\u0001' +
  '-7\u0001m\u0001-f\u0001-7\u0001=\u0001\u0001\u0001\u00011\u0001\u0001\u0001\u0001\u0001\u0001\u0001' +
  '\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u00020\u00012\u0001c0131\u0001\u00013\u0002b\u0001' +
  '*.9\u00018\u0001U0\u00015\u0001\u0001\u0001\u0001\u0001\u00014\u0001\u00018\u0001\u0001\u0001\u0001' +
  '\u0001\u00017\u0001\u00016\u0001\u0001\u0001\u0001\u0001\u0001\u000110wn\u0001';

export const trainingText = labels.trim().replaceAll('\n', '\u0001') + '\u0001' + packedCase;
