/**
 * Words of business cases, the frequent ones first. A word's place in this list is how links spell it: the
 * list is frozen. Appending a word is as forbidden as removing one.
 */
export const vocabulary = `
of and the per in cost to time for on customers by average one year annual better fewer from revenue
sales saved customer data higher lower new reduced support through additional after current during
employees faster hours month monthly percentage share staff working all an avoided because change day
each employee expected hour into lost management manual number orders platform reporting suppliers
system team week with without work across agent any at automatic breach calls contract contracts days
delivery downtime end errors every existing fee finance full fully implementation including integration
internal invoices late leads line loaded longer maintenance manager managers market minutes needed no
off old open or order partners position price processed production productivity provider response season
service shop shorter spent square stock storage success thanks that their ticket today tools training
unplanned use users value volume warehouse what who won is are not be as it this which when we our your
its than more most less two three four five six seven eight nine ten twelve hundred thousand million
before within between while until since about over under above below up down out back away now then
still already never always often again once only also just much many some other another same own such
very too so how where why if can could would should will may must do does did done has have had was were
been being they them he she his her you us made make makes making take takes taken taking get gets given
give gives go goes going gone come comes coming keep keeps kept put puts find finds found know known see
sees seen uses used using need needs works worked want wants look looks looking ask asks asked answered
pay pays paid paying spend spends spending buy buys bought sell sells sold lose losing run runs running
hold holds held leave leaves left let lets begin begins started ending ended stopped stops saves saving
avoids reduces cut cuts raised earned earns hired hires served handled closed opened opens booked
shipped delivered returned rejected approved signed sent received issued reported measured tracked
checked reviewed tested fixed repaired replaced removed added changed moved shared stored written typed
entered copied printed filed scanned searched called met missed wasted idle worth agreed required
estimated planned actual first second third last next early earlier later soon sooner slower larger
smaller worse best partly nearly almost around together alone online daily weekly quarterly yearly
january february march april june july august september october november december monday friday tomorrow
agents renew entry channels handling call user tool salary hourly benefits overhead automation
administrative account preparing reviews searching documents information resolve reconciliation invoice
matching weeks holidays sickness normal tickets resolved turn productive competitors workforce
subscription licence fees referrals printing postage paper transactions hosting charges cloud active
adoption recurring configuration migration key project testing acceptance ongoing administration premium
dedicated external consultants communication turnover risk fines incorrect energy consumption metre
inventory carrying outs hire fill vacancy deliveries escalations senior overtime peak security contain
closing consolidated conversion rate website satisfaction loyalty retention profitable field upselling
cross gross margin extra visibility collaboration reliable brand perception stronger negotiating
dependency single person compliance travel scrap rework infrastructure consolidation several retirement
legacy payment capital interest credit penalties hiring replacing equipment acquiring advertising
attempt mile truck seat offer kilowatt electricity probability serious incident fine case protection
growth base solution process effort learn way temporary loss transition disruption business peace mind
board trust public goodwill contact motivation well clinician enrolled programme term fleet driven
leaving floor occupied night purchase quarter email click segmentation content close deal length cycle
quotation came uptime agreement office space carbon dioxide emitted ability absence abuse academic
access accident accommodation accountancy accuracy acquisition action activity acute adapter adherence
adjustment admission advance advice adviser advocacy affiliate affordable aftercare against agency
agenda aggregate able absorb accelerate accurate achieve adapt adequate adjust admin administrator adopt
advantage advert affairs affect afterwards aged ageing agile agriculture ahead ai aim air aircraft
airline alarm alert alignment alike allocation allow allowance alternative ambulance amendment amongst
amount analyse analysis analyst analytics android anniversary announcement answer antivirus anyone
anything apart apartment api app apparel appeal appliance application appoint appointment appraisal
apprentice approach appropriate approval approve approver architect archive area arise arrange arrears
arrival arrive article artificial artwork assemble assembly assess assessment asset assign assignment
assist assistance assistant associate assortment assume assurance assure attach attachment attack attend
attendance attendee attention attorney attract attractive attrition auction audience audit author
authority automate availability available avoidance award aware awareness backlog backup bad badge
bakery balance bandwidth bank bankruptcy banner barcode barrel barrier basis basket batch batteries
battery bear become beforehand behaviour behind belong benchmark beneficiary benefit beverage beyond bid
bidding bike bill billable bind binder biometric biscuits black blending block blog blue blueprint body
boiler bolt bonus booking bookkeeper bookkeeping boost booth border born borrow both bots bottle
bottleneck bottom bound boundary box branch breakage breakdown breakeven breakfast bricks brief bright
broad broadband brochure broken broker browser budget buffer build built bulk bundle burden bureau
burnout bus button buyer bypass byte cabinet cable cafeteria calculation calendar calibration caller
calm campaign campus cancel cancellation candidate canned canteen capability capable capacity capture
car cardholder care career careful caretaker cargo carpet carried carrier carry cart carton cash cashier
catalogue category catering caught cause cell cement central centre ceo certain certificate
certification cfo chain chair challenge champion chance channel charge charger charity chart chase
chasing chatbot cheap cheaper check checklist checkout chemical cheque child choice chosen chronic churn
cio circuit circulation citizen claim classroom clause clean cleaner clear clearance clerk client
climate clinic clock closer clothing cluster co coach code coffee collateral colleague collect
collection college colour column combine comfort comfortable command comment commerce commercial
commission commitment committee commodity community commuter commuting companies company compare
comparison compensation competitor complain complaint complement complete completion complex comply
component compressor compute computer concern concession conclusion concrete condition conference
confidence confirm conflict confuse congestion connect connection connector consent conservation
consider consignment consist console constant construction consultant consultation consulting consumable
consume consumer container contest continue continuity continuous contractor contribute contribution
control conversation convert convince coo cooling coordination cope copier copy core corporate correct
correction correspondence corrosion council counsel count counter country county coupon courier course
court cover coverage cow craft creation creative credential crew criminal crisis critical crm crop
crucial cto culture currency curriculum custody customise customs cutover cutting cyber dairy damage
dashboard database date dead deadline dealer dealt debit debt debtor decide decision deck declaration
decline decommissioning deep default defect defence deferred define degree delay delegate deliver demand
demo demonstration density dental department departure depend dependence deployment deposit depot
depreciation describe deserve design desk desktop destination detect detection detention determine
develop developer development device diagnosis dial dialogue diesel differ difference different
difficult difficulty digital dimension diners direct direction director directory disability disappear
disaster discard discharge disclosure discontinued discount discover discovery discussion dismissal
dispatch display disposal dispose dispute distance distribute distribution district divide dividend
division document documentation dollar domain domestic donation donor door double downgrade download
draft draw drill drive driver driving drone drop dropout drug due duplicate duration duty dwell earn
earnings ease easier easily easy eat ebook economy edge edit editor education effect effective
efficiency efficient effluent either elderly election electric electricians electronic elevator eligible
eliminate elsewhere embed emergency emission employ employer employment empower empty enable encryption
enforcement engagement engine engineer enough enquiries enquiry enrolment ensure enter enterprise entire
entitlement entrance entries envelope environment equal equip equity erp error escalation especially
essential establish estate estimate eu euro evaluation even event ever everybody everyday everyone
everything evidence evolve exact examination examine exceed excel except excess exchange exclude
execution executive exempt exercise exhibition exit expand expansion expect expectation expedite
expenditure expense expensive experience expert expired expiry explain exploration explore export
exposure express extend extension extent extract fabric face facility facing fact factor factory fail
failover failure fair fall familiar family far fare farm fashion fast fasten fatigue fault favourable
fear feature federal feedback feel felt few fi fibre figure file filing film filter final financial
finish fire firm firmware fit fitness fix fixture flexibility flexible flight flour flow fluctuation
focus folder follow food footfall footprint force forecast foreign forget forklift form formal former
formula forum forward forwarder foundation founder fraction framework franchise fraud free freelance
freight frequency frequent fresh friendly front frontline fuel fulfil fulfilment function fund furniture
future gain garage garden gas gate gateway gather gdpr general generate generation generator gently
genuine gift gig gigabyte glass glitch global goal good governance government grade graduate grain grant
graphics great green grid grocery group grow grown guarantee guard guest guidance guide habit half hand
handbook handle handover handset happen happier happy hard hardware harvest hazard head headcount
headline headquarters headset health hear heating heavy help helpdesk helper helpful hide high highway
history hit holiday home honest hope horizon hospital hospitality hotel house household housing hr huge
human hurdle hygiene idea ideal identification identify identity ignore illness image imagine immediate
impact import impose impossible improve improvement inbound inbox inc incentive include inclusion income
incoming increase incur indemnity independent index indicator indirect individual industrial industry
inefficient infection inflation influence inform ingredient initial initiative injury innovation
inpatient input inquiry inside insight inspect inspection inspector install installation instalment
instead institution instruction instructor instrument insurance insure intake integrate integrity
intelligence intend interact interaction interface interim international internet interpreter
interruption interview introduce introduction intrusion invest investigate investigation investment
investor invitation invite invoicing involve involvement iphone iso isolate issue item itinerary itself
job join joint journal journey judge judgement jump junior justice kilogram kilometre kind kiosk kit
kitchen knowledge kpi lab label labelling laboratory labour lack lag land landlord lane language laptop
large latency launch laundry law lawsuit lawyer lay layout lead leader leadership leak leakage lean
learner lease lecture led ledger legal legislation leisure lend lender lesson letter level levy
liability liaison library licensing lie life lifecycle lifelong lifetime lift light like likelihood
limit link linux liquidity list listen literature litigation litre live load loan local location lock
locker lodging log logbook login logistics logo long loose lorry lot loud low loyal ltd lubricant lucky
lunch machine machinery magazine mail mailbox mainframe maintain major majority man manage managing
mandatory manifest manufacturer manufacturing map marine mark match material maternity matter maturity
maximum meal mean measure measurement meat mechanic media medical medication medicine medium meet
megawatt member membership memo memory mental merchandise merchant merge merger message metal meter
method metric mid middleware mileage milestone milk mill mineral minibus minimum mining minor minus
minute misconduct mishandled missing mistake mix ml mobile mobility model modern modify module momentum
money monitor morale morning mortgage motivate motor mould move movement moving multiple municipal
museum mutual narrative national near nearby neat necessary negotiation neither network newcomer
newsletter nobody noise non none note nothing notice notification notify nps nurse nursing nutrition
object objective obligation observe obsolete obtain obvious occasion occupancy occupation occupy occur
odd officer official offline offset oil older onboard operate operation operator opinion opportunity
oppose opt optimise option ordinary organisation organise orientation origin otherwise ought outage
outbound outcome outdated outgoing outlet outpatient outperform output outreach outside outsource
outsourcing outstanding oven overall overcome overdue overlap overpayment oversight overstaffing
overstock overview owe owner ownership pace package packaging packing page pain painful paint pair
pallet panel paperless paperwork parcel park part participant participate participation partner
partnership party pass passenger password past patch patent path patience patient pattern payable
payback payroll payslip pdf peer penalty pending pension people perceive percent perfect perform
performance perhaps period peripheral permanent permission permit personal personnel perspective
persuade petrol pharmacy phase phishing phone photo photograph physical physician pick pickup picture
piece pilot pipe pipeline place placement plain plan planner planning plant plastic plate play pleased
plumber plus point police policy policyholder polish pollution pool poor popular population port portal
portfolio portion positive possession possible post postal postpone potential pound power practice pre
precision predict predictable prefer preference premises preparation prepare prescription present
presentation preservation press pressure prevent prevention previous pricing primary print printer
priority privacy private prize pro proactive problem procedure proceed processor procurement produce
producer product profession professional profile profit program progress promise promote promotion
prompt proof proper property proportion proposal prospect protect prototype prove provide provision
publication publish publisher pull pump punch punctual punctuality pupil purchasing purpose push qualify
quality quantity query question questionnaire queue quick quicker quiet quit quota quote rack radio rail
railway raise ran random range rank ransomware rapid rare rata rather rating ratio raw re reach react
reaction read reader readiness ready reagent real realise reason rebate rebuild recall receipt
receivable receive recent reception recipe recognise recognition recommend recommendation reconcile
record recover recovery recruit recruiter recruitment recur recycling redeem redesign redirect redo
reduce reduction redundancy refer reference referral refill refinery refit reflect reform refresh
refrigeration refund refurbishment refusal refuse regain regard region regional register registration
regret regular regulation regulator reimbursement reject rejection relate relation relationship relax
release relevant reliability reliably relief relocation remain remediation remind reminder remittance
remote removal remove render renewal renovation rent rental repair repeat replace replacement reply
report representative reprint reputation request require requirement rescue research resell reseller
reservation reserve reside resident residual resign resilience resist resistance resolution resource
respect respond respondent responsibility rest restart restaurant restock restoration restore restrict
restriction result resume retail retailer retain retainer rethink retire retrieval return reuse reveal
reversal review revise revision revisit revolving reward rich rid ride right ring rise roadmap roadside
roaming robot roi role roll rollback rollout rollover roof room root roster rota rotation rough round
route router routine rows rubbish rule rural rush saas sabbatical safe safety sale salesperson sample
sanction satellite satisfied satisfy save say scale scan scanner scanning scenario schedule scheduling
scheme scholarship school science scope score scorecard screen script search seasonal secondary section
sector secure seek seem segment seldom select selection self seller seminar send senders sense sensible
sensitive sensor separate sequence serial series serve server session set settle settlement setup
severance severity sewage shareholder sharing sharp sheet shelf shelter shift ship shipment shipping
shopping short shortage shorten shortfall show shrinkage shut shuttle sick side sign signal signature
significant silo similar simple simpler simplify simply sit site situation size skill skip sla sleep
sleepless slip slot slow small smooth sms social society software solar solve someone something
sometimes sort sound source spare speak speaker specialist specification specify speech speed spoilage
sponsor sport spread spreadsheet squad stability stable stage staging stake stakeholder stamp stand
standard standby star start starter startup state statement station stationery statistics status
statutory stay steam steel step sterile stick stop stoppage store story straight strategic strategy
stream streamline street strength strengthen stress stretch strict strike strong structure student
studio study sub subcontractor subject submission submit subscribe subscriber subsidiary subsidy
substitute succeed suffer suggest suit suitable suite summarise summary summer supervise supervision
supervisor supplement supplied supplier supply suppose surcharge sure surface surgery surplus
surrounding survey survival survive suspend suspension sustain sustainability swap swift switch symptom
table tablet tailor takeaways talent talk tank tanker target tariff task tax taxation teacher teaching
tech technical technician technique technology telecommunication telemetry telephone television tell
temp template tenant tender terabyte terminal termination territory test text thank theatre theft
therapist therefore thermal thin think thorough though thread threat threaten throughout throughput
throw tidy tie tier tight till timesheet timetable timing tip tired title token toll tonne tons top
topic total touch touchpoint tough tour tourism toward tower towing town toxic toys trace traceable
track trade trading traffic trail trailer train trainee trainer transaction transcript transfer
transform transformation transit translate translation transmit transparency transparent transport
treasury treat treatment trees trend trial trigger trip trouble troubleshooting truly try tuition
turbine turnaround turnstile twice type typical tyre uk unable unauthorised unclear undergo underpayment
understand understood undetected undo unemployment unexpected unhappy uniform unify union unique unit
universal university unlikely unload unlock unnecessary unnoticed unpack unpaid unreliable unsold unused
unusual upcoming update upgrade upkeep upload upper upset uptake urban urgent usa usable usage usual
utilisation utilise utilities utility vacation validate validation valuable valuation van vandalism
variable variance variation variety various vary vat vehicle vendor venture venue verification verify
version vessel veterinary via viability vials vibration video view virtual visible vision visit visitor
vital voice volunteer voucher vp vulnerable wage wait waitlist wake walk wallet ward warn warranties
warranty wash waste watch water wear weather web webinar weekend weigh weight welcome welfare wheel
whenever wherever whether whole wholesale wi wide win window winter wireless wise wish withdraw
withdrawal withheld withstand wonder wood word worker workflow workload workplace workshop workstation
worry write writing wrong yard yet yield young zero zone
`
  .trim()
  .split(/\s+/);
